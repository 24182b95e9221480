import type { Decision } from "../decision/index.js";
import type { Identity } from "../identity/index.js";
import type { Paper } from "../paper/index.js";
import { createProblem, type Problem } from "../result/index.js";
import { findReadParts, toSpan } from "../series/index.js";
import { diffDecisions } from "./diffDecisions.js";
import { findWithheld } from "./findWithheld.js";
import type { ProjectMatches } from "./matchProjects.js";
import { type PartProblemValues, partProblems } from "./part.messages.js";

/** What of two papers a comparison may tell, and what is said of the rest. */
export interface SayableParts {
  /** Rows of the earlier paper that may stand in a part of the later one that was not read. */
  gone: ReadonlySet<Identity>;
  /** Rows of the later paper that may stand in a part of the earlier one that was not read. */
  added: ReadonlySet<Identity>;
  /** The decisions that the earlier paper certainly does not list. */
  decisions: Decision[];
  /** One for each part of which something is not said. */
  problems: Problem[];
}

const plainNoun = { one: "project", many: "projects" };

/** Finds what two papers do not tell for certain, as one of them was not read to its end. */
export function checkParts(before: Paper, after: Paper, found: ProjectMatches): SayableParts {
  const gone = findWithheld(found.gone, before, after);
  const added = findWithheld(found.added, after, before);
  const decisions = diffDecisions(before, after);
  const told = decisions.filter((decision) => isCertainlyAdded(decision, before));
  const unsaid = decisions.filter((decision) => !told.includes(decision));
  const titles = (rows: readonly Identity[]) => rows.map(({ row }) => row.title);
  const noun = after.noun ?? before.noun ?? plainNoun;
  const parts = [
    { paper: "earlier", of: before, part: "projects", titles: titles(added) },
    { paper: "later", of: after, part: "projects", titles: titles(gone) },
    {
      paper: "earlier",
      of: before,
      part: "decisions",
      titles: unsaid.map(({ ref, title }) => ref ?? title),
    },
  ] as const;
  return {
    gone: new Set(gone),
    added: new Set(added),
    decisions: told,
    problems: parts.flatMap(({ of, ...part }) =>
      part.titles.length === 0 || isNothingFound(of)
        ? []
        : [createPartProblem(of, { ...part, noun })],
    ),
  };
}

/** That nothing was found in a paper is said of the whole of it. */
const isNothingFound = ({ problems }: Paper): boolean =>
  problems.some(({ code }) => code === "nothing-found");

function createPartProblem(
  paper: Paper,
  part: Pick<PartProblemValues["part-unread"], "paper" | "part" | "titles" | "noun">,
): Problem {
  const isNone = findReadParts(paper)[part.part] === "none";
  const day = paper.meeting?.date ?? null;
  const noun = { one: part.noun.one, many: part.noun.many };
  return createProblem(
    partProblems,
    "part-unread",
    { ...part, titles: [...part.titles], noun, day, isNone },
    { severity: "warning", found: part.titles.join("; ") },
  );
}

/** A decision taken after the earlier paper stands in no part of it, read or not. */
function isCertainlyAdded({ approvedOn }: Decision, before: Paper): boolean {
  if (findReadParts(before).decisions === "whole") return true;
  const span = toSpan(before);
  return approvedOn !== null && span !== null && approvedOn.earliest > span.latest;
}
