import type { Decision } from "../decision/index.js";
import type { Line, Table } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import { stageHeadings, type Vocabulary } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import type { HeadedTable } from "./columns.js";
import { type DatedTable, joinContinued } from "./joinContinued.js";
import { createPaperProblem } from "./messages.js";
import { findDecisionHeadings, readDecisions } from "./readDecisions.js";
import { readCountTable } from "./readCountTable.js";
import { emptyHeadline, isHeadlineTable, readHeadlineTable } from "./readHeadline.js";
import { findListLines } from "./readLabelledLists.js";
import { findProjectHeadings, readProjects } from "./readProjects.js";
import type { Headline, RepairedValue } from "./types.js";

/** What the tables of a paper hold, each kind in the order of the paper. */
export interface Tables {
  headline: Headline | null;
  headlineTable: Table | null;
  projects: Project[];
  decisions: Decision[];
  problems: Problem[];
  repaired: RepairedValue[];
}

/** Reads every table of a paper by its headings; the words above it name the stage of its projects. */
export function readTables(
  lines: readonly (Line | Table)[],
  vocabulary: Vocabulary,
  yearStart: YearStart | undefined,
): Tables {
  const found: Tables = {
    headline: null,
    headlineTable: null,
    projects: [],
    decisions: [],
    problems: [],
    repaired: [],
  };
  let stage: Stage = "current";
  const texts = lines.filter((line) => line.type === "line");
  const listLines = findListLines(texts, vocabulary.nouns);
  const layoutOf = (table: Table) => findLayout(table, vocabulary);
  for (const block of joinContinued(lines, layoutOf)) {
    if (block.type === "line") stage = (listLines.has(block) ? null : stageOf(block)) ?? stage;
    else readTable(block, found, { vocabulary, stage, yearStart });
  }
  return found;
}

/** Where the dates of a table with known headings stand. */
function findLayout(table: Table, vocabulary: Vocabulary): DatedTable | null {
  const projects = findProjectHeadings(table, vocabulary);
  if (projects) return toLayout(projects, vocabulary.projectColumns, "forecast");
  const decisions = findDecisionHeadings(table, vocabulary);
  return decisions && toLayout(decisions, vocabulary.decisionColumns, "approvedOn");
}

function toLayout<Field>(
  { headings }: HeadedTable,
  fields: ReadonlyMap<string, Field>,
  dates: Field,
): DatedTable {
  const dateColumn = headings.findIndex((heading) => fields.get(foldWords(heading)) === dates);
  return { width: headings.length, dateColumn };
}

function readTable(
  table: Table,
  found: Tables,
  options: { vocabulary: Vocabulary; stage: Stage; yearStart: YearStart | undefined },
): void {
  const stated = found.headline ?? emptyHeadline();
  const counts = readCountTable(stated, table, options.vocabulary);
  if (counts) {
    found.headline = stated;
    return addAll(found, { problems: counts, repaired: [] });
  }
  const projects = findProjectHeadings(table, options.vocabulary);
  if (projects) return addAll(found, readProjects(projects, options));
  const decisions = findDecisionHeadings(table, options.vocabulary);
  if (decisions) return addAll(found, readDecisions(decisions, options.vocabulary));
  if (!isHeadlineTable(table, options.vocabulary) || found.headlineTable !== null) {
    found.problems.push(tableNotRecognised(table));
    return;
  }
  found.headline = stated;
  const beside = readHeadlineTable(stated, table, options.vocabulary);
  found.headlineTable = table;
  addAll(found, beside);
}

function addAll(
  found: Tables,
  part: Pick<Tables, "problems" | "repaired"> & { projects?: Project[]; decisions?: Decision[] },
): void {
  for (const project of part.projects ?? []) found.projects.push(project);
  for (const decision of part.decisions ?? []) found.decisions.push(decision);
  for (const one of part.problems) found.problems.push(one);
  for (const one of part.repaired) found.repaired.push(one);
}

/** A line longer than this is a sentence, not a heading over a table. */
const LONGEST_STAGE_HEADING = 80;

/** "Summary of Current Projects" names a stage; "Current projects per strand" heads a chart. */
function stageOf({ text, level }: Line): Stage | null {
  if (text.length > LONGEST_STAGE_HEADING) return null;
  const folded = foldWords(text);
  const isStageAlone = stageHeadings.some(([words]) => words === folded);
  const isHeading = level !== null || isStageAlone || /\b(?:projects|actions)\b/.test(folded);
  if (!isHeading || / per | split /.test(folded)) return null;
  return stageHeadings.find(([words]) => ` ${folded} `.includes(` ${words} `))?.[1] ?? null;
}

function tableNotRecognised(table: Table): Problem {
  const found = table.rows[0]?.cells.map((cell) => cell.text).join(" | ") ?? "";
  return createPaperProblem(
    "table-not-recognised",
    {},
    { severity: "warning", found, at: table.at },
  );
}
