import type { Row } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import {
  groupHeadings,
  looseForecasts,
  plainTitles,
  type ProjectField,
  type Vocabulary,
} from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { areRefs } from "./areRefs.js";
import { type Column, readColumns } from "./columns.js";

/** A sponsor beside a lead officer is a person too, and must not slip into `other`, which every output shows. */
const NAMES_OF_PEOPLE: readonly ProjectField[] = ["lead"];

/**
 * Names the columns of a project table. The label column may have no heading of its own: it is the empty one beside the
 * title's, which may stand over it; or it is `Workstream` beside `Project`. A loose heading such as `Target` is a
 * forecast only where its cells are.
 */
export function readProjectColumns(
  headings: readonly string[],
  rows: readonly Row[],
  { projectColumns }: Vocabulary,
): Column<ProjectField>[] {
  const titles = headings.flatMap((heading, index) =>
    projectColumns.get(foldWords(heading)) === "title" ? [index] : [],
  );
  const isRef = (heading: string, index: number) =>
    projectColumns.get(foldWords(heading)) !== "ref" ||
    rows.length === 0 ||
    areRefs(cellsIn(rows, index));
  const isOfPart = (heading: string) => isOfMilestone(heading, headings, rows, titles);
  const known = headings.map((heading, index) =>
    isLoose(heading, rows, index) || isOfPart(heading) || !isRef(heading, index) ? "" : heading,
  );
  const columns = readColumns(known, projectColumns, NAMES_OF_PEOPLE).map((column, index) =>
    "field" in column ? column : { heading: (headings[index] ?? "").trim() },
  );
  const [group = -1, row = -1] = titles;
  const titleAt = columns.findIndex((column) => "field" in column && column.field === "title");
  if (titleAt < 0) return withPlainTitle(columns, headings);
  if (row >= 0 && isRepeated(rows, group) && !isRepeated(rows, row)) {
    const name = headings[group] ?? "";
    const isGroup = groupHeadings.has(foldWords(name)) && !fieldsOf(columns).has("strand");
    columns[group] = isGroup ? { field: "strand" } : { heading: name.trim() };
    columns[row] = { field: "title" };
    return columns;
  }
  if (fieldsOf(columns).has("strand")) return columns;
  const label = columns.findIndex(
    (_, index) => index < titleAt && isGroupLabel(rows, index, columns),
  );
  if (label >= 0) return columns.with(label, { field: "strand" });
  if (row >= 0 && groupHeadings.has(foldWords(headings[group] ?? ""))) {
    columns[group] = { field: "strand" };
    columns[row] = { field: "title" };
  } else if (titleAt > 0 && headings[titleAt - 1]?.trim() === "")
    columns[titleAt - 1] = { field: "strand" };
  else if (titleAt === 0 && headings[1]?.trim() === "")
    columns.splice(0, 2, { field: "strand" }, { field: "title" });
  return columns;
}

const MILESTONE = /\bmilestones?\b/;

/**
 * Beside a column of milestones, or of other ends, `Milestone date` is the end of one part of a project, unless a project
 * has a row for each of its milestones.
 */
function isOfMilestone(
  heading: string,
  headings: readonly string[],
  rows: readonly Row[],
  titles: readonly number[],
): boolean {
  if (rows.length === 0 || !MILESTONE.test(foldWords(heading))) return false;
  const own = titles.filter((index) => !MILESTONE.test(foldWords(headings[index] ?? "")));
  const [title] = own;
  if (title === undefined || isRepeated(rows, title)) return false;
  const isDated = textsIn(rows, headings.indexOf(heading)).some(isEnd);
  const others = headings.filter((other) => other !== heading && MILESTONE.test(foldWords(other)));
  const ends = headings.filter((other) =>
    /\b(?:end|ends|finish|finishes|due|complet\w+)\b/i.test(other),
  );
  return isDated && (others.length > 0 || ends.some((other) => other !== heading));
}

/** `Title` and `Name` are titles of projects only beside what projects alone have. */
function withPlainTitle(
  columns: Column<ProjectField>[],
  headings: readonly string[],
): Column<ProjectField>[] {
  const fields = fieldsOf(columns);
  const isOfProjects = fields.has("rag") || (fields.has("forecast") && fields.has("stage"));
  const plain = headings.findIndex((heading) => plainTitles.has(foldWords(heading)));
  const isDelivered = fields.has("forecast") && fields.has("stage");
  const at =
    plain < 0 && isDelivered
      ? headings.findIndex((heading) => isObjective(foldWords(heading)))
      : plain;
  return isOfProjects && at >= 0 ? columns.with(at, { field: "title" }) : columns;
}

/** Whatever its heading, a column before the title labels groups where each of its names stands beside the first row alone. */
function isGroupLabel(
  rows: readonly Row[],
  index: number,
  columns: readonly Column<ProjectField>[],
): boolean {
  const column = columns[index];
  const cells = textsIn(rows, index);
  const isWord = cells.every((text) => /\p{L}{3}/u.test(text));
  const isFirst = (rows[0]?.cells[index]?.text.trim() ?? "") !== "";
  const isOpen = column !== undefined && !("field" in column);
  return isOpen && isFirst && isWord && cells.length < rows.length && !isRepeated(rows, index);
}

/** A cell says again what another of its column says: it names a group of rows. */
function isRepeated(rows: readonly Row[], index: number): boolean {
  const cells = textsIn(rows, index);
  return new Set(cells).size < cells.length;
}

function isLoose(heading: string, rows: readonly Row[], index: number): boolean {
  if (!looseForecasts.has(foldWords(heading)) || foldWords(heading) === "forecast") return false;
  const cells = textsIn(rows, index);
  return cells.length > 0 && cells.every((text) => parseForecast(text).kind === "unreadable");
}

/** `Objective` is what a project is for, and stands for it only where no other column does. */
export function isObjective(title: string): boolean {
  return title === "objective" || title === "objectives";
}

/** Whether a cell is an end, or says that there is none. */
export function isEnd(text: string): boolean {
  return parseForecast(text).kind !== "unreadable";
}

/** The cells of a column, without those of rows that have nothing but a label. */
function cellsIn(rows: readonly Row[], index: number): string[] {
  const isLabel = ({ cells }: Row) => {
    const filled = cells.map(({ text }) => text.trim()).filter((text) => text !== "");
    return new Set(filled).size < 2;
  };
  return rows.filter((row) => !isLabel(row)).map(({ cells }) => cells[index]?.text ?? "");
}

/** The filled cells of a column. */
export function textsIn(rows: readonly Row[], index: number): string[] {
  return rows.map(({ cells }) => cells[index]?.text.trim() ?? "").filter((text) => text !== "");
}

/** The fields that columns have, without the office's own ids, which tables of all sorts have. */
export function fieldsOf<Field extends string>(columns: readonly Column<Field>[]): Set<Field> {
  return new Set(
    columns.flatMap((column) =>
      "field" in column && column.field !== "ref" ? [column.field] : [],
    ),
  );
}
