import type { Line, Table } from "../document/index.js";
import type { StatedCount } from "../lifecycle/index.js";
import { headlineCounts, type Vocabulary } from "../profile/index.js";
import { parseRagByPosition, parseRagCounts } from "../rag/index.js";
import type { Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { listItems } from "./listItems.js";
import { createPaperProblem } from "./messages.js";
import { createCountPattern } from "./countPattern.js";
import { toCountPhrases, toCountTokens } from "./countTokens.js";
import { readCounts } from "./readCounts.js";
import type { CountContext } from "./toCountContext.js";
import { byLetter, LIST_BREAK, readHeadlineLists } from "./readHeadlineLists.js";
import { readLabelledLists } from "./readLabelledLists.js";
import { readStrandCounts } from "./readStrandCounts.js";
import { readToldLists } from "./readToldLists.js";
import { type ListWords, readListHeading } from "./readListHeading.js";
import type { Headline, RepairedValue } from "./types.js";

const counts: ReadonlyMap<string, StatedCount> = new Map(Object.entries(headlineCounts));

/** Says whether a table states counts under headings such as "Completed projects". */
export function isHeadlineTable(table: Table, vocabulary: Vocabulary): boolean {
  return table.rows[0]?.cells.some((cell) => countOf(cell.text, vocabulary) !== null) ?? false;
}

const isStageOfNoun = createCountPattern("total* (stage+ noun | noun stage+)");

/** Which count stands under a heading: a stage beside any word for projects. */
function countOf(heading: string, vocabulary: Vocabulary): StatedCount | null {
  const own = counts.get(foldWords(heading));
  if (own !== undefined) return own;
  const tokens = toCountTokens(heading, toCountPhrases(vocabulary));
  return (isStageOfNoun(tokens) && tokens.find(({ kind }) => kind === "stage")?.field) || null;
}

export function emptyHeadline(): Headline {
  return {
    total: null,
    completed: null,
    current: null,
    candidate: null,
    onHold: null,
    rag: null,
    assumptions: [],
    shares: [],
    byStrand: null,
    lists: {
      delivered: null,
      initiated: null,
      toCommence: null,
      placedOnHold: null,
      newCandidates: null,
    },
    notes: [],
  };
}

/** Reads the figures, shares and lists that a table states about the paper itself. */
export function readHeadlineTable(
  headline: Headline,
  table: Table,
  vocabulary: Vocabulary,
): {
  problems: Problem[];
  repaired: RepairedValue[];
} {
  const problems: Problem[] = [];
  const repaired: RepairedValue[] = [];
  const [headings, figures, ...rest] = table.rows;
  headings?.cells.forEach((heading, column) => {
    const cell = figures?.cells[column];
    const unread = cell
      ? readCount(headline, countOf(heading.text, vocabulary), cell.text, repaired)
      : [];
    if (cell && unread.length > 0) problems.push(unreadFigures(unread, cell.at));
  });
  for (const cell of rest.flatMap((row) => row.cells)) {
    const unread = readHeadlineLists(headline, listItems(cell.text), repaired, vocabulary).filter(
      isFigure,
    );
    if (unread.length > 0) problems.push(unreadFigures(unread, cell.at));
  }
  return { problems, repaired };
}

/** Reads what stands as running text: lists such as "8 projects delivered:" with bullets under it, and counts. */
export function readHeadlineTexts(
  headline: Headline | null,
  texts: readonly Line[],
  repaired: RepairedValue[],
  vocabulary: Vocabulary,
  context?: CountContext,
): { headline: Headline | null; problems: Problem[] } {
  const read = headline ?? emptyHeadline();
  const { read: labelled, problems: ofLists } = readLabelledLists(read, texts, vocabulary);
  const strands = readStrandCounts(read, texts, vocabulary, context?.strands ?? []);
  const told = readToldLists(
    read,
    texts.filter(
      (line) => !labelled.has(line) && !strands.read.has(line) && !isListHeading(line, vocabulary),
    ),
    vocabulary,
    context?.titles ?? [],
  );
  const items = texts.flatMap((line) =>
    labelled.has(line) ? [LIST_BREAK] : itemsOf(line, vocabulary),
  );
  readHeadlineLists(read, items, repaired, vocabulary);
  const counted = readCounts(read, told.texts, vocabulary, context);
  const problems = [...ofLists, ...strands.problems, ...told.problems, ...counted];
  const isStated =
    hasCounts(read) ||
    read.byStrand !== null ||
    Object.values(read.lists).some((list) => list !== null);
  return { headline: headline === null && !isStated ? null : read, problems };
}

function hasCounts({ total, completed, current, candidate, onHold, rag }: Headline): boolean {
  return [total, completed, current, candidate, onHold, rag].some((count) => count !== null);
}

function isListHeading({ text }: Line, known: ListWords): boolean {
  return listItems(text).some((item) => readListHeading(item, known) !== null);
}

/** Bullets that were run together on one line are items; a line of prose stands between lists. */
function itemsOf({ text, isItem }: Line, known: ListWords): string[] {
  const items = listItems(text);
  const isListed = isItem || items.length > 1 || readListHeading(items[0] ?? "", known) !== null;
  return isListed ? items : [LIST_BREAK];
}

/** Reads the count under a heading, with those of its colours; gives back the figures that say nothing. */
function readCount(
  headline: Headline,
  field: StatedCount | null,
  printed: string,
  repaired: RepairedValue[],
): string[] {
  if (field === null) return [];
  const cell = withFigures(printed);
  const [total, ...others] = cell.match(/\d+/g) ?? [];
  headline[field] = total === undefined ? null : Number(total);
  if (cell !== printed && total !== undefined)
    repaired.push(byLetter(field, Number(total), printed));
  if (field !== "current" || total === undefined) return others;
  headline.rag = parseRagCounts(cell);
  if (headline.rag) return [];
  headline.rag = parseRagByPosition(others.map(Number), Number(total));
  if (headline.rag) headline.assumptions.push("rag-by-position");
  return headline.rag ? [] : others;
}

/** Reads the scanner's `I` and `l` as 1 where they stand alone or among figures. */
function withFigures(printed: string): string {
  return printed.replace(/(?<![\p{L}\p{N}])[\dIl]{1,4}(?![\p{L}\p{N}])/gu, (figure) =>
    figure.replace(/[Il]/g, "1"),
  );
}

/** Words of the table that are no list are its other headings; figures would be lost with them. */
function isFigure(item: string): boolean {
  return /^\d/.test(item);
}

function unreadFigures(items: readonly string[], at: Problem["at"]): Problem {
  const found = items.join(", ");
  return createPaperProblem("headline-figure-unread", {}, { severity: "note", found, at });
}
