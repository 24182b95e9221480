import type { Decision } from "../decision/index.js";
import type { Line, Table } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import { findPlan } from "../plan/index.js";
import type { Vocabulary } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Problem } from "../result/index.js";
import { fillRevised } from "./fillRevised.js";
import { findDecisionsByContent } from "./findDecisionsByContent.js";
import { findSectionStrands } from "./findSectionStrands.js";
import { findSections, type Section } from "./findSections.js";
import { findHeadingStage } from "./findStage.js";
import { type FoundTable, findTable, type ProjectTable } from "./findTable.js";
import { addByContent, findTableByContent } from "./findTableByContent.js";
import { assumedColumns } from "./joinHeads.js";
import { type DatedTable, joinContinued } from "./joinContinued.js";
import { labelRows } from "./labelRows.js";
import { columnProblems, type ReadColumn, toLikelyColumns } from "./likelyColumns.js";
import { createPaperProblem } from "./messages.js";
import { findOwnRatings } from "./ownRatings.js";
import { readCountTable } from "./readCountTable.js";
import { readDecisions } from "./readDecisions.js";
import { emptyHeadline, isHeadlineTable, readHeadlineTable } from "./readHeadline.js";
import { isOfLines, type RecordTable } from "./records/types.js";
import { readProjects } from "./readProjects.js";
import { withAmountColumn } from "./sideAmounts.js";
import type { Headline, RepairedValue } from "./types.js";

/** What the tables of a paper hold, each kind in the order of the paper. */
export interface Tables {
  headline: Headline | null;
  headlineTable: Table | null;
  projects: Project[];
  decisions: Decision[];
  /** The strands of the plan that its labels follow: the paper's own, where no profile names one. */
  strands: readonly string[];
  problems: Problem[];
  repaired: RepairedValue[];
  /** The columns that were read by what they hold alone. */
  columns: ReadColumn[];
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
    strands: [],
    problems: [],
    repaired: [],
    columns: [],
  };
  const blocks = joinContinued(lines, (table) => findLayout(table, vocabulary));
  const sections = findSections(blocks, vocabulary.stageHeadings);
  const placed = [...sections].map(([table, section]) => ({
    table,
    section,
    is: findPlaced(table, section.title, vocabulary),
  }));
  const tables = withSectionStrands(placed, vocabulary);
  found.strands = strandsOf(tables, vocabulary);
  // What the rows are rated by tells what a table of counts before them counts.
  const [others, ofRows] = [false, true].map((isRows) =>
    tables.filter(({ is }) => (is?.kind === "projects") === isRows),
  );
  for (const one of [...(ofRows ?? []), ...(others ?? [])])
    readTable(one, found, { vocabulary, yearStart });
  return found;
}

/** By its headings, and by what its columns hold where they tell nothing and it states no counts. */
function findPlaced(
  table: Table,
  section: string | null,
  vocabulary: Vocabulary,
): FoundTable | null {
  if (isOfLines(table)) return table.is;
  const is = findTable(table, section, vocabulary);
  if (is?.kind === "projects") return withAssumed(fillRevised(addByContent(is, vocabulary)), table);
  if (is?.kind === "decisions") return { ...is, columns: withAmountColumn(is.table, is.columns) };
  if (is !== null || isHeadlineTable(table, vocabulary)) return is;
  return (
    findDecisionsByContent(table, section, vocabulary) ??
    findTableByContent(table, section, vocabulary)
  );
}

/** Columns that nothing but the order of months told from those of other days are likely. */
function withAssumed(is: ProjectTable, table: Table): ProjectTable {
  const assumed = assumedColumns(table);
  return assumed.length === 0 ? is : { ...is, likely: [...(is.likely ?? []), ...assumed] };
}

interface PlacedTable {
  table: Table;
  section: Section;
  is: FoundTable | null;
  /** The strand that the heading over it names, where no label of the paper names any. */
  strand?: string | null;
}

function withSectionStrands(
  tables: readonly PlacedTable[],
  vocabulary: Vocabulary,
): readonly PlacedTable[] {
  const ofProjects = tables.filter(({ is }) => is?.kind === "projects");
  if (ofProjects.some((table) => labelsOf(table, vocabulary).some((label) => label !== "")))
    return tables;
  const strands = findSectionStrands(
    ofProjects.map(({ section }) => section),
    vocabulary.stageHeadings,
  );
  return tables.map((table) => ({ ...table, strand: strands[ofProjects.indexOf(table)] ?? null }));
}

function labelsOf({ is }: PlacedTable, vocabulary: Vocabulary): string[] {
  if (is?.kind !== "projects") return [];
  return labelRows(is.table.rows, is.columns, vocabulary).labelled.map(({ label }) => label);
}

/** The plan that a profile names, or the one that the labels of the paper's own tables tell. */
function strandsOf(tables: readonly PlacedTable[], vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.isPlanNamed) return vocabulary.strands;
  const labels = tables.flatMap((table) => [
    ...labelsOf(table, vocabulary),
    ...(table.strand == null ? [] : [table.strand]),
  ]);
  return findPlan(labels, vocabulary.strands);
}

/** Where the dates of a table with known headings stand. */
function findLayout(table: Table, vocabulary: Vocabulary): DatedTable | null {
  // A table that was made of lines goes on in no other.
  if (isOfLines(table)) return { width: 0, dateColumn: 0 };
  const is = findTable(table, null, vocabulary);
  if (is === null || is.kind === "other") return null;
  const dates = is.kind === "projects" ? "forecast" : "approvedOn";
  const dateColumn = is.columns.findIndex((column) => "field" in column && column.field === dates);
  return { width: is.columns.length, dateColumn };
}

function readTable(
  { table, section, is, strand = null }: PlacedTable,
  found: Tables,
  options: { vocabulary: Vocabulary; yearStart: YearStart | undefined },
): void {
  const stated = found.headline ?? emptyHeadline();
  const own = findOwnRatings([table], found.projects);
  const strands = found.projects.flatMap((project) => project.strand ?? []);
  const context = { vocabulary: options.vocabulary, own, strands, section: section.title };
  const counts = isOfLines(table) ? null : readCountTable(stated, table, context);
  if (counts) {
    found.headline = stated;
    return addAll(found, { problems: counts, repaired: [] });
  }
  if (is?.kind === "projects") return readRows({ table, section, is, strand }, found, options);
  if (is?.kind === "decisions") {
    const { headings, rows } = is.table;
    const at = is.columns.findIndex((column) => "field" in column && column.field === "amount");
    const heading = headings[at]?.trim() ?? null;
    if (isOfLines(table)) found.problems.push(rowsFromLines(table));
    return addAll(found, readDecisions(rows, is.columns, options.vocabulary, heading));
  }
  if (is?.kind === "other") {
    found.problems.push(tableOfOthers(table, is.evidence));
    return;
  }
  if (!isHeadlineTable(table, options.vocabulary) || found.headlineTable !== null) {
    found.problems.push(tableNotRecognised(table));
    return;
  }
  found.headline = stated;
  const beside = readHeadlineTable(stated, table, options.vocabulary);
  found.headlineTable = table;
  addAll(found, beside);
}

function readRows(
  { table, section, is, strand = null }: PlacedTable & { is: ProjectTable },
  found: Tables,
  options: { vocabulary: Vocabulary; yearStart: YearStart | undefined },
): void {
  const { stageHeadings } = options.vocabulary;
  const own = is.table.title === null ? null : findHeadingStage(is.table.title, stageHeadings);
  const stage = own ?? section.stage;
  const { strands } = found;
  const told = { ...options, strands, stage, section: strand };
  const read = readProjects(is.table.rows, is.columns, told);
  found.columns.push(...toLikelyColumns(is, read.projects));
  found.problems.push(
    ...(isOfLines(table) ? [rowsFromLines(table)] : columnProblems(is, table.at)),
  );
  addAll(found, read);
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

function tableOfOthers(table: Table, evidence: string): Problem {
  const found = table.rows[0]?.cells.map((cell) => cell.text).join(" | ") ?? "";
  const parts = { severity: "note", found, at: table.at } as const;
  return createPaperProblem("table-not-projects", { evidence }, parts);
}

/** No table parts the words of lines from one another, so where they stand is said. */
function rowsFromLines(table: RecordTable): Problem {
  const found = table.rows[1]?.cells[0]?.text ?? "";
  const values = { kind: table.is.kind, count: table.rows.length - 1 } as const;
  const parts = { severity: "note", found, at: table.at } as const;
  return createPaperProblem("rows-from-lines", values, parts);
}

function tableNotRecognised(table: Table): Problem {
  const found = table.rows[0]?.cells.map((cell) => cell.text).join(" | ") ?? "";
  return createPaperProblem(
    "table-not-recognised",
    {},
    { severity: "warning", found, at: table.at },
  );
}
