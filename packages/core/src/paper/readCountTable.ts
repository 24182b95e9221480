import type { Table } from "../document/index.js";
import { parseForecast } from "../forecast/index.js";
import type { Vocabulary } from "../profile/index.js";
import type { Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { addCounts, contradicted, type StatedLine } from "./addCounts.js";
import { strandHeadings } from "./count.vocabulary.js";
import type { CountStatement } from "./readCountClause.js";
import { createCountPattern } from "./countPattern.js";
import { type CountToken, isOneOf, toCountPhrases, toCountTokens } from "./countTokens.js";
import { createPaperProblem } from "./messages.js";
import { readNumber } from "./numberWords.js";
import type { Headline, HeadlineStrand } from "./types.js";

type Cell = Table["rows"][number]["cells"][number];

/** A table that counts projects, one kind to a row. */
interface CountTable {
  /** The heading over the labels, and that over the figures. */
  headings: readonly [label: string, figure: string];
  /** Each row's label with its figure. */
  rows: readonly { label: Cell; value: number }[];
}

/**
 * Reads a table that counts projects one kind to a row, "Status" beside "Number of actions": its labels are stages,
 * ratings, or strands. The figures go into the headline.
 * @returns what is the matter with them; `null` where the table is no such table
 */
export function readCountTable(
  headline: Headline,
  table: Table,
  vocabulary: Vocabulary,
): Problem[] | null {
  const phrases = toCountPhrases(vocabulary);
  const tokensOf = (text: string) => toCountTokens(text, phrases);
  const labelled = findLabelledRows(table);
  if (labelled !== null) {
    const marks = labelled.map(({ label }) => tokensOf(label.text));
    if (marks.every(isCountLabel))
      return addMarked(headline, { headings: ["", ""], rows: labelled }, marks);
  }
  const counts = findCountTable(table);
  if (counts === null) return null;
  const heading = tokensOf(counts.headings[1]);
  const isNamed = [...heading, ...tokensOf(counts.headings[0])].some(({ kind }) => kind === "noun");
  const isFigure = isCountHeading(heading) || FIGURES.test(counts.headings[1]);
  if (!isNamed || !isFigure) return null;
  const marks = counts.rows.map(({ label }) => tokensOf(label.text));
  const isMarked = marks.every(isRowLabel);
  if (isMarked) return addMarked(headline, counts, marks);
  return isByStrand(counts, vocabulary) ? addStrands(headline, counts, heading, marks) : null;
}

/** A heading over figures that says no more than that they are. */
const FIGURES = /^\s?(?:number|no\.?|count|figure|how many)\s?$/i;

/** The label of a row without headings has to name the projects. */
const isCountLabel = createCountPattern("total* (stage noun | noun stage | noun)");
const isCountHeading = createCountPattern("(total | noun | stage | is | filler | :)+");
const isRowLabel = createCountPattern(
  "total* (stage | rating) noun? in-period? | noun? (stage | rating) in-period? | total+ noun?",
);

/**
 * Rows that are all a label and its figure, with no headings or with periods for headings: of these the last is the paper's
 * own, and those before it are of earlier papers.
 */
function findLabelledRows({ rows }: Table): CountTable["rows"] | null {
  const [first] = rows;
  const isHeaded = first !== undefined && arePeriods(first.cells.slice(1).map(({ text }) => text));
  const body = isHeaded ? rows.slice(1) : rows;
  const width = first?.cells.length ?? 0;
  if (body.length < FEWEST_ROWS || (!isHeaded && width !== 2)) return null;
  const read = body.flatMap(({ cells }) => {
    const [label, value] = [cells[0], readNumber(cells.at(-1)?.text.trim() ?? "")];
    return label === undefined || value === null || cells.length !== width
      ? []
      : [{ label, value }];
  });
  return read.length === body.length ? read : null;
}

/** Quarters or months in the order of time. */
function arePeriods(headings: readonly string[]): boolean {
  const ends = headings.map((heading) => {
    const read = parseForecast(heading);
    const isShort = read.kind === "period" && /^(?:quarter|month)$/.test(read.precision);
    return isShort && read.assumptions.length === 0 ? read.latest : null;
  });
  return (
    ends.length > 1 &&
    ends.every((end, at) => end !== null && (at === 0 || end > (ends[at - 1] ?? end)))
  );
}

/** Labels in the first column and figures in one other; further columns hold shares alone. */
function findCountTable({ rows: [headings, ...body] }: Table): CountTable | null {
  if (headings === undefined || body.length < FEWEST_ROWS) return null;
  const isShare = (column: number) => body.every(({ cells }) => isPercent(cells[column]?.text));
  const columns = headings.cells
    .map((_cell, column) => column)
    .filter((column) => column > 0 && !isShare(column));
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return null;
  const rows = body.flatMap(({ cells }) => {
    const [label, value] = [cells[0], readNumber(cells[column]?.text.trim() ?? "")];
    return label === undefined || value === null ? [] : [{ label, value }];
  });
  if (rows.length < body.length) return null;
  return { headings: [headings.cells[0]?.text ?? "", headings.cells[column]?.text ?? ""], rows };
}

/** One row under its headings is a row of a table of another kind. */
const FEWEST_ROWS = 2;

const isPercent = (text = ""): boolean => /^\d{1,3}(?:\.\d+)? ?%$/.test(text.trim());

/** Stages and ratings, each with its count; a total under ratings alone is no more than their sum. */
function addMarked(
  headline: Headline,
  { rows }: CountTable,
  marks: readonly (readonly CountToken[])[],
): Problem[] {
  const isRated =
    marks.every((tokens) => tokens.some((token) => isOneOf(token, "rating", "total"))) &&
    marks.some((tokens) => tokens.some(({ kind }) => kind === "rating"));
  const statements = rows.flatMap(({ label, value }, at): StatedLine[] => {
    const mark = marks[at]?.find((token) => isOneOf(token, "stage", "rating"));
    const point = mark?.rating;
    const of: CountStatement["of"] = point === undefined ? (mark?.field ?? "total") : "rating";
    const isOfPeriod = marks[at]?.some(({ kind }) => kind === "in-period") ?? false;
    if (isOfPeriod && of !== "completed") return [];
    const one = {
      of,
      value,
      isOfPeriod,
      ...(point !== undefined && { point }),
      ...(mark?.rating && mark.field ? { stage: mark.field } : {}),
    };
    return [{ statement: one, sentence: `${label.text}: ${value}`, at: label.at }];
  });
  if (!isRated) return addCounts(headline, { statements, isLabelled: false });
  const [points, totals] = [false, true].map((isTotal) =>
    statements.filter(({ statement }) => (statement.of === "total") === isTotal),
  );
  const sum = points?.reduce((all, { statement }) => all + statement.value, 0);
  const wrong = totals?.filter(({ statement }) => statement.value !== sum) ?? [];
  return [
    ...addCounts(headline, { statements: points ?? [], isLabelled: true }),
    ...wrong.map(({ sentence: found, at }) =>
      createPaperProblem("count-unread", {}, { severity: "warning", found, at }),
    ),
  ];
}

function isByStrand({ headings: [label], rows }: CountTable, { strands }: Vocabulary): boolean {
  const known = new Set([...strands].map(foldWords));
  const isKnown = rows.every(({ label: { text } }) => known.has(foldWords(text)) || isTotal(text));
  return isKnown || strandHeadings.has(foldWords(label));
}

const isTotal = (text: string): boolean => /^(?:grand )?total$/.test(foldWords(text));

/** The strands' own counts are of all projects, or of the current ones where their heading says so. */
function addStrands(
  headline: Headline,
  { rows }: CountTable,
  heading: readonly CountToken[],
  marks: readonly (readonly CountToken[])[],
): Problem[] | null {
  const of: CountStatement["of"] = heading.find(({ kind }) => kind === "stage")?.field ?? "total";
  if ((of !== "total" && of !== "current") || marks.some((tokens) => tokens.length === 0))
    return null;
  const lines = rows.filter(({ label }) => !isTotal(label.text));
  const totals = rows.filter(({ label }) => isTotal(label.text));
  const byStrand = lines.map(({ label, value }): HeadlineStrand => ({
    strand: label.text.trim(),
    count: value,
  }));
  const statements = totals.map(({ label, value }) => ({
    statement: { of, value },
    sentence: `${label.text}: ${value}`,
    at: label.at,
  }));
  const problems = addCounts(headline, { statements, isLabelled: false });
  const first = rows[0];
  if (headline.byStrand === null) headline.byStrand = byStrand;
  else if (first) problems.push(contradicted({ sentence: first.label.text, at: first.label.at }));
  return problems;
}
