import type { Table } from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import type { Place, Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { addCounts, addEvidence, contradicted, type StatedLine } from "./addCounts.js";
import { otherNouns, strandHeadings } from "./count.vocabulary.js";
import type { CountStatement } from "./readCountClause.js";
import { readCountSentence } from "./readCountSentence.js";
import { createCountPattern } from "./countPattern.js";
import { type CountToken, isOneOf, toCountPhrases, toCountTokens } from "./countTokens.js";
import { createPaperProblem } from "./messages.js";
import { type CountTable, findCountRows, findUnheadedRows } from "./findCountRows.js";
import type { OwnRatings } from "./ownRatings.js";
import type { Headline, HeadlineStrand } from "./types.js";

/** What stands around a table of counts, and helps to read it. */
export interface CountTableContext {
  vocabulary: Vocabulary;
  /** The words by which the rows of the paper are rated, as far as these were read. */
  own: OwnRatings;
  /** The strands of these rows. */
  strands: readonly string[];
  /** The heading of its section; `null` where it has none. */
  section: string | null;
}

/**
 * Reads a table that counts projects one kind to a row, "Status" beside "Number of actions": its labels are stages,
 * ratings, or strands. The figures go into the headline; those of another day than the paper's are a note.
 * @returns what is the matter with them; `null` where the table is no such table
 */
export function readCountTable(
  headline: Headline,
  table: Table,
  context: CountTableContext,
): Problem[] | null {
  const phrases = toCountPhrases(context.vocabulary, context.own);
  const tokensOf = (text: string) => toCountTokens(text, phrases);
  const toMarks = (rows: CountTable["rows"]) =>
    rows.map(({ label }) => readLabel(label.text, tokensOf, context.own));
  const row = readRow(headline, table, tokensOf);
  if (row !== null) return row;
  const unheaded = findUnheadedRows(table);
  const labels = unheaded === null ? [] : toMarks(unheaded);
  if (unheaded !== null && (areLabels(labels) || areRatings(labels, context.section)))
    return addMarked(headline, { headings: ["", ""], rows: unheaded, others: [] }, labels);
  if (unheaded?.every(({ label }) => isStrand(label.text, context)))
    return addStrands(headline, { headings: ["", ""], rows: unheaded, others: [] }, [], labels);
  const counts = findCountRows(table);
  if (counts === null) return null;
  const marks = toMarks(counts.rows);
  const others = counts.others.map(otherDay);
  if (areLabels(marks)) return [...addMarked(headline, counts, marks), ...others];
  const heading = tokensOf(counts.headings[1]);
  const isNamed = [...heading, ...tokensOf(counts.headings[0])].some(({ kind }) => kind === "noun");
  const isFigure = isCountHeading(heading) || FIGURES.test(counts.headings[1]);
  const isMarked = marks.every(isRowLabel);
  const isRated = isMarked && isOfRatings(counts, marks, tokensOf(counts.headings[0]), context);
  if (!isRated && (!isNamed || !isFigure)) return null;
  if (isMarked) return [...addMarked(headline, counts, marks), ...others];
  return isByStrand(counts, context) ? addStrands(headline, counts, heading, marks) : null;
}

/** One row that says it all: "Status of current projects", "Green 6", "Amber 2". */
function readRow(
  headline: Headline,
  { rows }: Table,
  tokensOf: (text: string) => CountToken[],
): Problem[] | null {
  const [row, ...more] = rows;
  const [label, ...counts] = row?.cells.map(({ text }) => text.trim()) ?? [];
  if (more.length > 0 || label === undefined || counts.length < FEWEST_COUNTS) return null;
  const sentence = `${label}: ${counts.join(", ")}`;
  const read = readCountSentence(tokensOf(sentence), false);
  if (!read.isWhole || !read.hasNoun || read.statements.length < FEWEST_COUNTS) return null;
  const at = row?.cells[0]?.at ?? null;
  const statements = read.statements.map((statement) => ({ statement, sentence, at }));
  return addCounts(headline, { statements, isLabelled: false });
}

const FEWEST_COUNTS = 2;

/** A heading over figures that says no more than that they are. */
const FIGURES = /^\s?(?:number|no\.?|count|figure|how many)\s?$/i;

/** The label of a row without headings has to name the projects. */
const isCountLabel = createCountPattern("total* (stage noun | noun stage | noun)");
const isCountHeading = createCountPattern("(total | noun | stage | is | filler | :)+");
const isRowLabel = createCountPattern(
  "total* (stage | rating) noun? in-period? | noun? (stage | rating) in-period? | total+ noun?",
);

/** Labels that name the projects, or lean on one among them that does. */
function areLabels(marks: readonly (readonly CountToken[])[]): boolean {
  return (
    marks.length > 1 &&
    marks.some(isCountLabel) &&
    marks.every((tokens) => isCountLabel(tokens) || isRowLabel(tokens))
  );
}

/** Rows of ratings and stages alone, under nothing that says they are of something else. */
function areRatings(marks: readonly (readonly CountToken[])[], section: string | null): boolean {
  const points = marks.flatMap((tokens) => tokens.flatMap(({ rating }) => rating ?? []));
  const words = foldWords(section ?? "").split(" ");
  return (
    marks.every(isRowLabel) &&
    new Set(points).size > 2 &&
    !words.some((word) => otherNouns.has(word))
  );
}

/** A cell that is the word of a rating, letter or number, is that rating. */
function readLabel(
  text: string,
  tokensOf: (text: string) => CountToken[],
  { points }: OwnRatings,
): CountToken[] {
  const word = foldWords(text);
  const rating = points.get(word);
  return rating === undefined ? tokensOf(text) : [{ kind: "rating", text: word, rating }];
}

/** "Rating" beside figures: ratings alone, and nothing around them that says they are of something else. */
function isOfRatings(
  { headings }: CountTable,
  marks: readonly (readonly CountToken[])[],
  heading: readonly CountToken[],
  { section }: CountTableContext,
): boolean {
  const words = foldWords(`${headings.join(" ")} ${section ?? ""}`).split(" ");
  const isHeaded = heading.some(({ kind }) => kind === "rating-heading");
  const points = marks.filter((tokens) => tokens.some(({ kind }) => kind === "rating"));
  return isHeaded && points.length > 1 && !words.some((word) => otherNouns.has(word));
}

function otherDay({ text: found, at }: { text: string; at: Place | null }): Problem {
  return createPaperProblem("counts-of-other-day", {}, { severity: "note", found, at });
}

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

function isByStrand({ headings, rows }: CountTable, context: CountTableContext): boolean {
  const isKnown = rows.every(({ label }) => isStrand(label.text, context) || isTotal(label.text));
  return isKnown || strandHeadings.has(foldWords(headings[0]));
}

function isStrand(label: string, { vocabulary, strands }: CountTableContext): boolean {
  const folded = foldWords(label);
  return [...vocabulary.strands, ...strands].some((strand) => foldWords(strand) === folded);
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
  if (headline.byStrand === null) {
    headline.byStrand = byStrand;
    const [line] = lines;
    if (line) {
      const sentence = byStrand.map(({ strand, count }) => `${strand}: ${count}`).join("; ");
      addEvidence(headline, "byStrand", { sentence, at: line.label.at }, "certain");
    }
  } else if (first) problems.push(contradicted({ sentence: first.label.text, at: first.label.at }));
  return problems;
}
