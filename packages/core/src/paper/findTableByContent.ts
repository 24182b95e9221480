import type { Row, Table } from "../document/index.js";
import { otherSubjects, type ProjectField, stageNouns, type Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { areRefs } from "./areRefs.js";
import { type Column, type HeadedTable, isBlankRow, readColumns, textsOf } from "./columns.js";
import { type Content, detectContent } from "./detectContent.js";
import { findHeadingStage } from "./findStage.js";
import type { ProjectTable } from "./findTable.js";
import { type Columns, fieldOf, startTaking, takeTimed, textsIn } from "./takeColumns.js";
import { tellsProgress } from "./tellsProgress.js";

/** One row alone says too little of what its columns hold. */
const LEAST_ROWS = 2;

/**
 * Finds by what its columns hold whether a table is of projects, where its headings do not tell: names that are all
 * unlike, with at least two of ends, ratings, stages, objectives and progress beside them, or with one of them in a
 * section of projects. Columns with known headings keep their meaning; a column whose heading speaks of other days, or of
 * which two could be meant, is left as it is.
 * @param section the line or heading over the table
 */
export function findTableByContent(
  table: Table,
  section: string | null,
  vocabulary: Vocabulary,
): ProjectTable | null {
  const headed = withHeadings(table, vocabulary);
  if (headed === null || !areEnough(headed, section, vocabulary)) return null;
  const { headings } = headed;
  const rows = headed.rows.filter((row) => !isLabelRow(row));
  const contents = headings.map((_, index) => detectContent(textsIn(rows, index), vocabulary));
  const known = readColumns(headings, vocabulary.projectColumns, ["lead"]).map((column, index) => {
    const isNoEnd =
      fieldOf(column) === "forecast" && !["dates", "undated"].includes(contents[index] ?? "");
    const isNoRef = fieldOf(column) === "ref" && !areRefs(textsIn(rows, index));
    return isNoEnd || isNoRef ? { heading: headings[index]?.trim() ?? "" } : column;
  });
  const columns = readByContent({
    points: vocabulary.ratingPoints,
    headings,
    rows,
    contents,
    known,
  });
  const titleAt = columns.findIndex((column) => fieldOf(column) === "title");
  if (!["names", "labels", "sentences"].includes(contents[titleAt] ?? "")) return null;
  if (otherSubjects.test(foldWords(headings[titleAt] ?? ""))) return null;
  if (countSigns(columns, known) + (isOfProjects(section) ? 1 : 0) < 2) return null;
  const likely = columns.flatMap((column, index) => {
    const isKnown = fieldOf(known[index]) === fieldOf(column);
    return isKnown ? [] : [index];
  });
  return { kind: "projects", table: headed, columns, likely };
}

/** One row is enough where its heading says what is reported on and the words over it name a stage. */
function areEnough(
  { headings, rows }: HeadedTable,
  section: string | null,
  { projectColumns, stageHeadings }: Vocabulary,
): boolean {
  if (rows.length >= LEAST_ROWS) return true;
  const isNamed = headings.some((heading) => projectColumns.get(foldWords(heading)) === "title");
  const isStaged = section !== null && findHeadingStage(section, stageHeadings) !== null;
  return rows.length > 0 && isNamed && isStaged;
}

/**
 * Tells by what they hold which columns of a table with known headings are its ratings, stages and ends, where no heading
 * names these.
 */
export function addByContent(is: ProjectTable, vocabulary: Vocabulary): ProjectTable {
  const { headings, rows } = is.table;
  const body = rows.filter((row) => !isLabelRow(row));
  if (body.length < LEAST_ROWS) return is;
  const contents = headings.map((_, index) => detectContent(textsIn(body, index), vocabulary));
  const known = withStages(is.columns, headings, contents, vocabulary);
  const points = vocabulary.ratingPoints;
  const parts = { points, headings, rows: body, contents, known };
  const taking = startTaking(parts);
  takeTimed(parts, taking);
  const { columns } = taking;
  const likely = columns.flatMap((column, index) => (column === is.columns[index] ? [] : [index]));
  return likely.length === 0 ? is : { ...is, columns, likely };
}

/** `Position` may say in words how it goes, or name the stage or the rating alone: then another tells how it goes. */
function withStages(
  columns: readonly Column<ProjectField>[],
  headings: readonly string[],
  contents: readonly Content[],
  { projectColumns }: Vocabulary,
): readonly Column<ProjectField>[] {
  const at = columns.findIndex((column) => fieldOf(column) === "commentary");
  const told = contents[at] === "ratings" ? "rag" : "stage";
  const isTaken = columns.some((column) => fieldOf(column) === told);
  if (at < 0 || isTaken || (contents[at] !== "stages" && told !== "rag")) return columns;
  const next = headings.findIndex(
    (heading, index) =>
      fieldOf(columns[index]) === null && projectColumns.get(foldWords(heading)) === "commentary",
  );
  const staged = columns.with(at, { field: told });
  return next < 0 ? staged : staged.with(next, { field: "commentary" });
}

/** The first row is the headings, unless every column of dates, ratings or stages holds one there too. */
function withHeadings(table: Table, vocabulary: Vocabulary): HeadedTable | null {
  const rows = table.rows.filter((row) => !isBlankRow(row));
  const at = rows.findIndex((row) => row.cells.length > 1 && !isLabelRow(row));
  const [first, ...rest] = rows.slice(Math.max(at, 0));
  if (first === undefined || at < 0 || at > 1) return null;
  const title = at === 1 ? (rows[0]?.cells[0]?.text.trim() ?? null) : null;
  const texts = textsOf(first);
  const told = texts.flatMap((_, index) => {
    const content = detectContent(textsIn(rest, index), vocabulary);
    return TOLD.includes(content) ? [{ index, content }] : [];
  });
  const isRow =
    told.length > 0 &&
    told.every(({ index, content }) => {
      const own = detectContent([texts[index]?.trim() ?? ""], vocabulary);
      return own === content || (content === "stages" && own === "ratings");
    });
  if (!isRow) return { title, headings: texts, rows: rest };
  return { title, headings: texts.map(() => ""), rows: [first, ...rest] };
}

/** A cell over the whole row, or words in one cell alone. */
function isLabelRow({ cells }: Row): boolean {
  const filled = cells.map(({ text }) => text.trim()).filter((text) => text !== "");
  return new Set(filled).size === 1 && cells.length > 1;
}

const TOLD: readonly Content[] = ["dates", "ratings", "stages"];

function readByContent(parts: Columns): Column<ProjectField>[] {
  const { headings, rows, contents } = parts;
  const taking = startTaking(parts);
  const { columns, take, open } = taking;
  takeTimed(parts, taking);
  take("title", open("names").slice(0, 1));
  const titleAt = columns.findIndex((column) => fieldOf(column) === "title");
  const labels = open("labels").filter((index) => index < titleAt);
  take("strand", labels);
  columns.forEach((column, index) => {
    if (fieldOf(column) === null && contents[index] === "people")
      columns[index] = { field: "lead" };
  });
  const longer = open("sentences", "names").filter((index) => index > titleAt);
  const isProgress = (index: number) => tellsProgress(headings[index] ?? "", textsIn(rows, index));
  take("commentary", longer.filter(isProgress).slice(0, 1));
  take("objective", longer.filter((index) => !isProgress(index)).slice(0, 1));
  return columns;
}

/** Signs of a project: its end, its rating, its stage, what it is for how it goes and its name, where a heading names these. */
function countSigns(
  columns: readonly Column<ProjectField>[],
  known: readonly Column<ProjectField>[],
): number {
  const told = columns.filter((column) =>
    ["forecast", "rag", "stage"].includes(fieldOf(column) ?? ""),
  );
  const named = known.filter((column) =>
    ["objective", "benefit", "commentary", "priorities", "ragReason"].includes(
      fieldOf(column) ?? "",
    ),
  );
  const title = known.filter((column) => fieldOf(column) === "title");
  return told.length + named.length + title.length;
}

function isOfProjects(section: string | null): boolean {
  return (
    section !== null && (stageNouns.test(foldWords(section)) || findHeadingStage(section) !== null)
  );
}
