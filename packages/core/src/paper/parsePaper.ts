import type { Decision } from "../decision/index.js";
import type { NeutralDocument, TableBlock, TextBlock } from "../document/index.js";
import type { Stage } from "../lifecycle/index.js";
import { defaultStrands } from "../plan/index.js";
import type { Project } from "../project/index.js";
import { type Problem, problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { isDecisionTable, readDecisions } from "./readDecisions.js";
import { isHeadlineTable, readHeadline } from "./readHeadline.js";
import { isProjectTable, readProjects } from "./readProjects.js";
import { readPriorities } from "./readPriorities.js";
import { readSpotlights } from "./readSpotlights.js";
import { readFront } from "./readFront.js";
import type { Headline, Paper } from "./types.js";
import { stageWords } from "./vocabulary.js";

export interface ParsePaperOptions {
  /** The month in which the office's quarters start: 1 (calendar, the default) or 4 (financial). */
  yearStart?: 1 | 4;
  /** The plan's own strands, against which row labels are matched. */
  strands?: readonly string[];
}

/** Reads a neutral document as a panel paper; what could not be read stands in `problems` with its place. */
export function parsePaper(document: NeutralDocument, options: ParsePaperOptions = {}): Paper {
  const strands = options.strands ?? defaultStrands;
  const texts = document.blocks.filter((block): block is TextBlock => block.kind === "text");
  const tables = readTables(document, strands, options.yearStart);
  const spotlights = readSpotlights(texts, strands, tables.projects);
  const used = new Set(tables.projects.flatMap((project) => project.strand ?? []));
  const paper: Paper = {
    version: 1,
    ...readFront(texts),
    office: null,
    profile: null,
    priorities: readPriorities(texts, tables.headlineTable),
    strands: strands.filter((strand) => used.has(strand)),
    headline: tables.headline,
    projects: withIds(tables.projects),
    decisions: withIds(tables.decisions),
    spotlights,
    problems: tables.problems,
  };
  if (isEmpty(paper)) paper.problems.push(nothingFound());
  return paper;
}

interface Tables {
  headline: Headline | null;
  headlineTable: TableBlock | null;
  projects: Project[];
  decisions: Decision[];
  problems: Problem[];
}

function readTables(
  document: NeutralDocument,
  strands: readonly string[],
  yearStart?: 1 | 4,
): Tables {
  const found: Tables = {
    headline: null,
    headlineTable: null,
    projects: [],
    decisions: [],
    problems: [],
  };
  let stage: Stage = "current";
  for (const block of document.blocks) {
    if (block.kind === "text") stage = stageOf(block.text) ?? stage;
    else if (isProjectTable(block))
      addAll(found, readProjects(block, { strands, stage, yearStart }));
    else if (isDecisionTable(block)) addAll(found, readDecisions(block));
    else if (isHeadlineTable(block) && found.headline === null) {
      found.headline = readHeadline(block);
      found.headlineTable = block;
    } else found.problems.push(tableNotRecognised(block));
  }
  return found;
}

function addAll(
  found: Tables,
  part: { projects?: Project[]; decisions?: Decision[]; problems: Problem[] },
): void {
  for (const project of part.projects ?? []) found.projects.push(project);
  for (const decision of part.decisions ?? []) found.decisions.push(decision);
  for (const one of part.problems) found.problems.push(one);
}

function stageOf(line: string): Stage | null {
  if (line.length > 80) return null;
  const folded = foldWords(line);
  if (!/\b(projects|actions)\b/.test(folded) || / per | split /.test(folded)) return null;
  return stageWords.find(([words]) => folded.includes(words))?.[1] ?? null;
}

function withIds<Entry extends { id: string }>(entries: Entry[]): Entry[] {
  const taken = new Map<string, number>();
  const ids = new Set<string>();
  return entries.map((entry) => {
    let count = (taken.get(entry.id) ?? 0) + 1;
    let id = count === 1 ? entry.id : `${entry.id}-${count}`;
    while (ids.has(id)) id = `${entry.id}-${++count}`;
    taken.set(entry.id, count);
    ids.add(id);
    return { ...entry, id };
  });
}

function isEmpty(paper: Paper): boolean {
  return (
    paper.headline === null &&
    paper.projects.length + paper.decisions.length + paper.spotlights.length === 0
  );
}

function nothingFound(): Problem {
  return problem({
    code: "nothing-found",
    message: "No project, decision, spotlight or headline was found in this paper.",
    expected: "a table with a heading such as Project, Objective, Forecast End Date",
    advice:
      "Check that this is a panel paper and that its tables kept their columns, separated by tabs.",
  });
}

function tableNotRecognised(table: TableBlock): Problem {
  return problem({
    code: "table-not-recognised",
    severity: "warning",
    message:
      "A table has headings that name neither projects nor decisions; its rows were not read.",
    found: table.rows[0]?.cells.map((cell) => cell.text).join(" | ") ?? "",
    expected:
      "headings such as Project, Objective, Forecast End Date, or Title, Date approved, Summary",
    at: table.at,
  });
}
