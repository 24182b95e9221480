import type { Row } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import {
  otherDates,
  otherMatters,
  otherRatings,
  ownRatings,
  type ProjectField,
  scoreHeadings,
} from "../profile/index.js";
import { foldWords } from "../text/index.js";
import type { Column } from "./columns.js";
import type { Content } from "./detectContent.js";

/** The columns of a table whose fields are told by what they hold. */
export interface Columns {
  /** What the paper's own key explains. */
  points: ReadonlySet<string>;
  headings: readonly string[];
  rows: readonly Row[];
  contents: readonly Content[];
  known: readonly Column<ProjectField>[];
}

/** The columns while they are named. */
export interface Taking {
  columns: Column<ProjectField>[];
  /** Names the one column that may hold a field, unless another holds it already; of several none is taken. */
  take: (field: ProjectField, candidates: readonly number[]) => void;
  /** The columns without a field whose cells are of these sorts. */
  open: (...contents: Content[]) => number[];
}

/** Starts with the columns that are known. */
export function startTaking({ known, contents }: Columns): Taking {
  const columns = [...known];
  return {
    columns,
    take: (field, [only, ...others]) => {
      const isTaken = columns.some((column) => fieldOf(column) === field);
      if (only !== undefined && others.length === 0 && !isTaken) columns[only] = { field };
    },
    open: (...sorts) =>
      columns.flatMap((column, index) =>
        fieldOf(column) === null && sorts.includes(contents[index] ?? "nothing") ? [index] : [],
      ),
  };
}

/** Takes the rating, the stage and the end, unless a heading says that its cells are of another day or another matter. */
export function takeTimed({ points, headings, rows }: Columns, { take, open }: Taking): void {
  const isPlain = (index: number) => !isOfAnotherTime(headings[index]);
  const isOwn = (index: number) =>
    isPlain(index) && !otherRatings.test(foldWords(headings[index] ?? ""));
  take("rag", open("ratings").filter(isOwn));
  take(
    "rag",
    open("labels").filter((index) => isOwnRating(headings[index] ?? "", textsIn(rows, index))),
  );
  take(
    "rag",
    open("references").filter((index) =>
      isScore(headings[index] ?? "", textsIn(rows, index), points),
    ),
  );
  take("stage", open("stages").filter(isOwn));
  const isOfProject = (index: number) =>
    isPlain(index) && !otherMatters.test(foldWords(headings[index] ?? ""));
  take("forecast", latestOf(open("dates").filter(isOfProject), rows));
  // Where nothing is an end, what is still to be confirmed of every project is its end.
  if (open("dates").length === 0) take("forecast", open("undated").filter(isPlain));
}

/** Words that no scheme has are ratings where the heading says so, and a few of them stand in all rows. */
const MOST_POINTS = 5;

function isOwnRating(heading: string, texts: readonly string[]): boolean {
  const words = texts.filter((text) => text !== "");
  const points = new Set(words.map(foldWords));
  return (
    ownRatings.test(foldWords(heading)) &&
    points.size <= MOST_POINTS &&
    points.size < words.length &&
    words.every((text) => text.split(" ").length <= 3)
  );
}

/** Numbers under `Score` are ratings where the paper's own key explains each of them. */
function isScore(heading: string, texts: readonly string[], points: ReadonlySet<string>): boolean {
  return (
    points.size > 1 &&
    scoreHeadings.test(foldWords(heading)) &&
    texts.every((text) => text === "" || points.has(foldWords(text)))
  );
}

function isOfAnotherTime(heading: string | undefined): boolean {
  return otherDates.test((heading ?? "").toLowerCase());
}

/** Of two columns of dates the end is the one that is the later in every row; where neither is, none is taken. */
function latestOf(candidates: readonly number[], rows: readonly Row[]): number[] {
  if (candidates.length < 2) return [...candidates];
  return candidates.filter((index) =>
    candidates.every((other) => {
      const pairs = rows.map((row) => [latestIn(row, index), latestIn(row, other)] as const);
      return (
        other === index || pairs.every(([own, its]) => own !== null && its !== null && own > its)
      );
    }),
  );
}

function latestIn(row: Row, index: number): string | null {
  const forecast = parseForecast(row.cells[index]?.text ?? "");
  return forecast.kind === "period" ? forecast.latest : null;
}

/** The field of a column; `null` where it has none. */
export function fieldOf(column: Column<ProjectField> | undefined): ProjectField | null {
  return column !== undefined && "field" in column ? column.field : null;
}

/** The words of each cell of a column. */
export function textsIn(rows: readonly Row[], index: number): string[] {
  return rows.map(({ cells }) => cells[index]?.text.trim() ?? "");
}
