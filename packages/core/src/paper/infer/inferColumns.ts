import { decisionFields, projectFields } from "../../profile/index.js";
import type { Problem } from "../../result/index.js";
import { foldTitle, say } from "../../text/index.js";
import { areRefs } from "../areRefs.js";
import { createInferProblem } from "./createInferProblem.js";
import { inferEvidence } from "./infer.messages.js";
import { headingOf } from "./tellTables.js";
import type {
  GuessConfidence,
  ProfileGuess,
  Role,
  Roles,
  SeenTables,
  ToldTables,
} from "./types.js";

/** What was guessed, and what was not told. */
export interface Inferred {
  guesses: ProfileGuess[];
  problems: Problem[];
}

type Told<Field extends string> = readonly { tables: SeenTables; roles: Roles<Field> }[];

/** Teaches the headings that no vocabulary has, by what their columns hold over all papers. */
export function inferColumns({ projects, decisions }: ToldTables): Inferred {
  return joinInferred([
    inferHeadings(projects, "projectColumns", projectFields),
    inferHeadings(decisions, "decisionColumns", decisionFields),
  ]);
}

/** Puts what several looks found one behind the other. */
export function joinInferred(parts: readonly Inferred[]): Inferred {
  return {
    guesses: parts.flatMap(({ guesses }) => guesses),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function inferHeadings<Field extends string>(
  told: Told<Field>,
  field: "projectColumns" | "decisionColumns",
  fields: readonly string[],
): Inferred {
  const guesses: ProfileGuess[] = [];
  const problems: Problem[] = [];
  const headings = new Map(told.flatMap(({ tables }) => [...tables.headings]));
  for (const [heading, printed] of headings) {
    if (heading === "") continue;
    const own = told.filter(({ tables }) => tables.headings.has(heading));
    const roles = own.flatMap(({ tables, roles: all }) => {
      const role = all.get(heading);
      return role ? [{ role, tables, title: headingOf<string>(all, "title") }] : [];
    });
    const named = [...new Set(roles.map(({ role }) => role.field))];
    const [first] = roles.toSorted((one, other) => other.role.filled - one.role.filled);
    if (first === undefined) problems.push(...unknownColumn(own, heading, printed));
    else if (named.length > 1)
      problems.push(
        createInferProblem("infer-heading-unclear", { heading: printed, fields: named }),
      );
    else if (first.role.isKnown) continue;
    else if (fields.includes(first.role.field) && !numbersRows(first, heading, field))
      guesses.push({ field, ...toGuess(first.role, heading, printed, first.tables, first.title) });
    else problems.push(...unknownColumn(own, heading, printed));
  }
  return { guesses, problems };
}

/** Numbers of the rows of each paper are no ids of projects. */
function numbersRows(
  { role, tables }: { role: Role<string>; tables: SeenTables },
  heading: string,
  field: "projectColumns" | "decisionColumns",
): boolean {
  if (role.field !== "ref" || field === "decisionColumns") return false;
  const papers = Map.groupBy(tables.rows, ({ paper }) => paper);
  return ![...papers.values()].every((rows) =>
    areRefs(rows.map(({ cells }) => cells.get(heading) ?? "")),
  );
}

/** So many cells must speak for a heading, in more than one paper, for it to be likely. */
const MANY = 6;

function toGuess(
  role: Role<string>,
  heading: string,
  printed: string,
  tables: SeenTables,
  title: string | null,
): Omit<ProfileGuess, "field"> {
  const { field, found, filled } = role;
  const isMuch = filled >= MANY && tables.papers > 1 && found / filled >= 0.8;
  const isProse = field === "objective" || field === "benefit";
  const confidence: GuessConfidence =
    isMuch && !isProse && field !== "summary" ? "likely" : "guess";
  const isChanging = isProse && changesOverPapers(tables, heading, title);
  return {
    key: printed,
    value: isChanging ? "commentary" : field,
    confidence: isChanging ? "likely" : confidence,
    evidence: isChanging
      ? say(inferEvidence, "changing", { heading: printed })
      : sayEvidence(role, printed, examplesOf(tables, heading), hasRepeats(tables, heading)),
    at: tables.first.at,
  };
}

/** Whether the texts of a column say the same on rows that follow each other. */
function hasRepeats({ rows }: SeenTables, heading: string): boolean {
  return rows.some(
    ({ cells }, at) => at > 0 && cells.get(heading) === rows[at - 1]?.cells.get(heading),
  );
}

function sayEvidence(
  role: Role<string>,
  heading: string,
  examples: string[],
  isRepeating: boolean,
): string {
  const { field, found, filled } = role;
  if (field === "lead") return say(inferEvidence, "people", { heading, found, filled });
  if (field === "title") return say(inferEvidence, "title", { heading, filled, examples });
  if (field === "strand")
    return say(inferEvidence, isRepeating ? "label" : "knownLabels", { heading, examples });
  if (field === "objective" || field === "benefit" || field === "summary")
    return say(inferEvidence, "prose", { heading, filled });
  return say(inferEvidence, "cells", { heading, found, filled, field, examples });
}

/** Up to three texts of a column, each another. */
export function examplesOf({ rows }: SeenTables, heading: string): string[] {
  const texts = rows.map(({ cells }) => cells.get(heading) ?? "");
  return [...new Set(texts)].filter((text) => /[\p{L}\d]/u.test(text)).slice(0, 3);
}

/** What a project is for stays as it is from paper to paper; what is said of its progress does not. */
function changesOverPapers(tables: SeenTables, heading: string, title: string | null): boolean {
  if (title === null) return false;
  const before = new Map<string, string>();
  let [same, other] = [0, 0];
  for (const { cells } of tables.rows) {
    const name = foldTitle(cells.get(title) ?? "");
    const text = cells.get(heading) ?? "";
    const earlier = before.get(name);
    if (earlier !== undefined && earlier === text) same++;
    else if (earlier !== undefined) other++;
    before.set(name, text);
  }
  return other >= 2 && other > same * 2;
}

function unknownColumn(own: Told<string>, heading: string, printed: string): Problem[] {
  const examples = own.flatMap(({ tables }) => examplesOf(tables, heading)).slice(0, 3);
  const at = own[0]?.tables.first.at ?? null;
  return examples.length === 0
    ? []
    : [createInferProblem("infer-column-unknown", { heading: printed, examples }, { at })];
}
