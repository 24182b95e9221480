import type { Row, Table } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import { matchStrands, type StrandMatch } from "../plan/index.js";
import type { ProjectField, Vocabulary } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Problem } from "../result/index.js";
import { cellOf, type Column, findHeadings, type HeadedTable, readColumns } from "./columns.js";
import { readProject } from "./readProject.js";
import { repairedCells } from "./repairedCells.js";
import { cellCountProblem, projectProblems } from "./rowProblems.js";
import type { RepairedValue } from "./types.js";

export interface ReadProjectsOptions {
  vocabulary: Vocabulary;
  /** The stage that the words above the table name. */
  stage: Stage;
  yearStart?: YearStart | undefined;
}

/** Finds a table's headings where they name projects and when they end or what they are for. */
export function findProjectHeadings(
  table: Table,
  { projectColumns }: Vocabulary,
): HeadedTable | null {
  return findHeadings(table, (headings) => {
    const fields = new Set(headings.map((heading) => projectColumns.get(heading)));
    return fields.has("title") && (fields.has("objective") || fields.has("forecast"));
  });
}

/** Reads each row of a project table, with the strand that its side label names. */
export function readProjects(
  { headings, rows }: HeadedTable,
  options: ReadProjectsOptions,
): { projects: Project[]; problems: Problem[]; repaired: RepairedValue[] } {
  const columns = readProjectColumns(headings, options.vocabulary);
  const labelled = labelRows(rows, columns, options.vocabulary.strands);
  const labels = labelled.map(({ label }) => label);
  const isLabelled = labels.some((label) => label !== "");
  const strands = isLabelled ? matchStrands(labels, options.vocabulary.strands) : [];
  const problems: Problem[] = [];
  const repaired: RepairedValue[] = [];
  const projects = labelled.map(({ row, label, isAssumed }, index) => {
    const match = strands[index] ?? NO_STRAND;
    const strand = isAssumed ? atBestLikely(match) : match;
    const read = readProject(row, columns, { ...options, strand, label });
    problems.push(...cellCountProblem(row, columns.length), ...projectProblems(read));
    repaired.push(...repairedCells(row, columns, read.project));
    return read.project;
  });
  return { projects, problems, repaired };
}

/** A sponsor beside a lead officer is a person too, and must not slip into `other`, which every output shows. */
const NAMES_OF_PEOPLE: readonly ProjectField[] = ["lead"];

/** The label column has no heading of its own: it is the empty one beside the title's, which may stand over it. */
function readProjectColumns(
  headings: readonly string[],
  { projectColumns }: Vocabulary,
): Column<ProjectField>[] {
  const columns = readColumns(headings, projectColumns, NAMES_OF_PEOPLE);
  if (columns.some((column) => "field" in column && column.field === "strand")) return columns;
  const titleAt = columns.findIndex((column) => "field" in column && column.field === "title");
  if (titleAt > 0 && headings[titleAt - 1]?.trim() === "")
    columns[titleAt - 1] = { field: "strand" };
  else if (titleAt === 0 && headings[1]?.trim() === "")
    columns.splice(0, 2, { field: "strand" }, { field: "title" });
  return columns;
}

/** In a table without a label nothing speaks for a strand, and there is nothing to confirm. */
const NO_STRAND: StrandMatch = { strand: null, confidence: "none", evidence: null };

/** A label that stands beside several rows, with nothing that says how far it reaches, is no certain label. */
function atBestLikely(match: StrandMatch): StrandMatch {
  if (match.confidence !== "certain") return match;
  const evidence = `The label nearest to the row is ${match.strand}; nothing drawn says how far it reaches.`;
  return { ...match, confidence: "likely", evidence };
}

interface LabelledRow {
  row: Row;
  label: string;
  isAssumed: boolean;
}

/** Takes out rows that hold nothing but a strand's name: such a row labels the one after it. */
function labelRows(
  rows: readonly Row[],
  columns: readonly Column<ProjectField>[],
  strands: readonly string[],
): LabelledRow[] {
  const labelled: LabelledRow[] = [];
  let group = "";
  for (const row of rows) {
    const name = groupNameOf(row, strands);
    if (name === null) {
      const own = cellOf(row, columns, "strand");
      const label = own?.text.trim() || group;
      labelled.push({ row, label, isAssumed: own?.isAssumed ?? false });
    }
    group = name ?? "";
  }
  return labelled;
}

/** A merged cell over the whole row reads as one filled cell, or as the same words in every cell. */
function groupNameOf(row: Row, strands: readonly string[]): string | null {
  const texts = new Set(row.cells.map(({ text }) => text.trim()).filter((text) => text !== ""));
  const [only] = texts;
  if (texts.size !== 1 || only === undefined || row.cells.length < 2) return null;
  return matchStrands([only], strands)[0]?.confidence === "certain" ? only : null;
}
