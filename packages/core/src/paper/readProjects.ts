import type { Row, TableBlock } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import { matchStrands, type StrandMatch } from "../plan/index.js";
import { parseDeadline, parseProjectTitle, type Project } from "../project/index.js";
import { parseRag } from "../rag/index.js";
import type { Problem } from "../result/index.js";
import { foldWords, toSlug } from "../text/index.js";
import { cellCountProblem, forecastProblem } from "./rowProblems.js";
import { columnHeadings, type ColumnField } from "./vocabulary.js";

export interface ReadProjectsOptions {
  strands: readonly string[];
  stage: Stage;
  yearStart?: 1 | 4 | undefined;
}

type Column = { field: ColumnField } | { heading: string };

/** Says whether a table's headings name projects and when they end or what they are for. */
export function isProjectTable(table: TableBlock): boolean {
  const fields = new Set(table.rows[0]?.cells.map((cell) => columnHeadings[foldWords(cell.text)]));
  return fields.has("title") && (fields.has("objective") || fields.has("forecast"));
}

/** Reads each row of a project table, with the strand that its side label names. */
export function readProjects(
  table: TableBlock,
  options: ReadProjectsOptions,
): { projects: Project[]; problems: Problem[] } {
  const [heading, ...rows] = table.rows;
  const columns = readColumns(heading?.cells.map((cell) => cell.text) ?? []);
  const labels = rows.map((row) => cellOf(row, columns, "strand") ?? "");
  const strands = matchStrands(labels, options.strands);
  const problems: Problem[] = [];
  const projects = rows.map((row, index) => {
    const strand = strands[index] ?? { strand: null, confidence: "none", evidence: null };
    const project = readProject(row, columns, strand, options);
    problems.push(...cellCountProblem(row, columns.length), ...forecastProblem(project));
    return project;
  });
  return { projects, problems };
}

/** The label column has no heading of its own: it is the empty one beside "Project", which may stand over it. */
function readColumns(headings: readonly string[]): Column[] {
  const columns = headings.map((heading): Column => {
    const field = columnHeadings[foldWords(heading)];
    return field ? { field } : { heading: heading.trim() };
  });
  const titleAt = columns.findIndex((column) => "field" in column && column.field === "title");
  if (titleAt === 1 && headings[0]?.trim() === "") columns[0] = { field: "strand" };
  if (titleAt === 0 && headings[1]?.trim() === "")
    columns.splice(0, 2, { field: "strand" }, { field: "title" });
  return columns;
}

function cellOf(row: Row, columns: readonly Column[], field: ColumnField): string | null {
  const index = columns.findIndex((column) => "field" in column && column.field === field);
  return index < 0 ? null : (row.cells[index]?.text ?? null);
}

function readProject(
  row: Row,
  columns: readonly Column[],
  strand: StrandMatch,
  options: ReadProjectsOptions,
): Project {
  const text = (field: ColumnField) => cellOf(row, columns, field)?.trim() || null;
  const { title, isStatutory } = parseProjectTitle(text("title") ?? "");
  const objective = text("objective");
  return {
    id: toSlug(title),
    title,
    strand: strand.strand,
    strandText: text("strand"),
    strandConfidence: strand.confidence,
    strandEvidence: strand.evidence,
    objective,
    benefit: text("benefit"),
    stage: options.stage,
    forecast: parseForecast(
      cellOf(row, columns, "forecast") ?? "",
      options.yearStart === undefined ? {} : { yearStart: options.yearStart },
    ),
    isStatutory,
    deadline: objective === null ? null : parseDeadline(objective),
    rag: parseRag(text("rag") ?? ""),
    ragReason: text("ragReason"),
    commentary: text("commentary"),
    lead: text("lead"),
    priorities: null,
    other: readOther(row, columns),
    at: row.at,
  };
}

/** Cells under unknown headings, and cells past the last heading, are kept: nothing is lost. */
function readOther(row: Row, columns: readonly Column[]): Record<string, string> {
  const kept = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    if ((column && "field" in column) || cell.text.trim() === "") return [];
    return [[column?.heading || `Column ${index + 1}`, cell.text.trim()] as const];
  });
  return Object.fromEntries(kept);
}
