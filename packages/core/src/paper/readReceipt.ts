import type { Line, Row, Table } from "../document/index.js";
import { parseAmounts } from "../money/index.js";
import type { Vocabulary } from "../profile/index.js";
import type { Place, Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { isRatedLine } from "./isRatedLine.js";
import { createPaperProblem, type LossCode } from "./messages.js";
import { sentencesOf } from "./readAnnouncements.js";
import { isLost, type Known, toKnown } from "./known.js";
import { announcement, furniture, projectWord, ratingPhrase } from "./receipt.vocabulary.js";
import type { Paper, Receipt } from "./types.js";

export interface ReceiptOptions {
  /** Where the table of the headline stands; `null` where the paper has none. */
  headlineAt: Place | null;
  /** The office's words for stages. */
  statusWords: Vocabulary["statusWords"];
}

/**
 * Writes the receipt of a reading: what of a document is in its Paper, and what is not. It walks the document and asks
 * of each block whether a row, decision, spotlight, headline or problem has its place, or whether the Paper holds its
 * words; it knows nothing of how they were read. Counts alone are told by their own reader, which says what it leaves.
 * What a paper prints and nothing accounts for is a `warning`, one for each block and kind.
 */
export function readReceipt(
  lines: readonly (Line | Table)[],
  paper: Omit<Paper, "reading">,
  options: ReceiptOptions,
): { reading: Receipt; problems: Problem[] } {
  const known = toKnown(paper, options);
  const tables = lines.filter((line) => line.type === "table").filter(hasWords);
  const read = new Set(tables.filter((table) => isRead(table, known)));
  const heads = tables.filter((table) => !read.has(table) && headsNext(table, lines, read));
  const unread = tables.filter((table) => !read.has(table) && !heads.includes(table));
  const problems = [
    ...unread.flatMap((table) => checkTable(table, known)),
    ...[...read].flatMap((table) => checkRows(table, known)),
    ...checkLines(lines, known),
  ];
  const unreadPlaces = [...paper.problems, ...problems].filter(
    ({ code, severity }) => code.endsWith("-unread") && severity !== "note",
  );
  const places = [...unread.map(({ at }) => at), ...unreadPlaces.map(({ at }) => at)];
  return {
    reading: {
      projects: paper.projects.length,
      decisions: paper.decisions.length,
      spotlights: paper.spotlights.length,
      counts: known.figures.length,
      tables: { read: read.size + heads.length, unread: unread.length },
      amounts: countAmounts(lines, paper),
      unread: [...new Set(places.filter((at) => at !== null))],
    },
    problems,
  };
}

const hasWords = (table: Table) =>
  table.rows.some(({ cells }) => cells.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));

const isRead = (table: Table, known: Known) =>
  isOfCounts(table, known) || table.rows.some((row) => known.entryOf(row) !== null);

/** Headings alone, with a label under them and then the rows that were read by them. */
function headsNext(
  table: Table,
  lines: readonly (Line | Table)[],
  read: ReadonlySet<Table>,
): boolean {
  const [label, next] = lines.slice(lines.indexOf(table) + 1, lines.indexOf(table) + 3);
  const [head, ...rest] = table.rows;
  return (
    rest.length === 0 &&
    label?.type === "line" &&
    next?.type === "table" &&
    read.has(next) &&
    next.rows[0]?.cells.length === head?.cells.length &&
    (next.at?.line ?? 0) === (table.at?.line ?? 0) + 2
  );
}

const isOfCounts = (table: Table, known: Known) =>
  table.at === known.headlineAt ||
  table.rows.some(({ cells }) => cells.some(({ at }) => known.isCounted(at)));

/** Amounts in decisions are those that the Paper lists; all others that the document prints stand elsewhere. */
function countAmounts(
  lines: readonly (Line | Table)[],
  { decisions }: Pick<Paper, "decisions">,
): Receipt["amounts"] {
  const decided = new Set(decisions.map(({ at }) => at));
  const texts = lines.flatMap((line) => {
    if (line.type === "line") return [line.text];
    const rows = line.rows.filter(({ at }) => at === null || !decided.has(at));
    return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  });
  return {
    inDecisions: decisions.reduce((sum, { amounts }) => sum + amounts.length, 0),
    elsewhere: texts.reduce((sum, text) => sum + amountsIn(text).length, 0),
  };
}

const amountsIn = (text: string) => (/[£p]|gbp/i.test(text) ? parseAmounts(text).amounts : []);

function checkTable(table: Table, known: Known): Problem[] {
  if (known.isReported(table.at) || table.rows.some(({ at }) => known.isReported(at))) return [];
  const found = table.rows[0]?.cells.map(({ text }) => text).join(" | ") ?? "";
  return [lost("table-unread", found, table.at)];
}

/** Every word of a row's cells is in what was made of it, or a problem has the cell's place. */
function checkRows(table: Table, known: Known): Problem[] {
  if (isOfCounts(table, known)) return [];
  const first = table.rows.findIndex((row) => known.entryOf(row) !== null);
  const headings = new Set(table.rows.slice(0, first).map(foldRow));
  return table.rows.slice(first).flatMap((row) => {
    if (headings.has(foldRow(row)) || known.isReported(row.at)) return [];
    const holds = known.entryOf(row) ?? known.holds;
    const cells = row.cells.filter(
      (cell) => !holds(cell.text) && !known.isReported(cell.at) && isLost(cell.text),
    );
    const found = cells.map(({ text }) => text).join(" | ");
    return cells.length === 0 ? [] : [lost("row-unread", found, row.at)];
  });
}

const foldRow = (row: Row) => row.cells.map(({ text }) => foldWords(text)).join("|");

function checkLines(lines: readonly (Line | Table)[], known: Known): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.type === "table" || furniture.test(line.text)) continue;
    const list = line.isItem ? null : listUnder(lines, index, known);
    const isOverList = isOverReadList(lines, index, known);
    const losses = checkLine(line, list, known).filter(
      ({ code }) => code !== "announcement-unread" || !isOverList,
    );
    if (losses.length === 0) continue;
    // What every page prints again is said once.
    const folded = [line, ...(list ?? [])].map(({ text }) => foldWords(text)).join("|");
    const isTold = seen.has(folded) || known.holds(line.text);
    seen.add(folded);
    if (!isTold) problems.push(...losses);
  }
  return oncePerPlace(problems);
}

/** The items straight under a line that speaks of projects, where one of them was not read. */
function listUnder(lines: readonly (Line | Table)[], index: number, known: Known): Line[] | null {
  const line = lines[index];
  if (line?.type !== "line" || !projectWord.test(line.text) || line.text.length > 160) return null;
  const items: Line[] = [];
  for (let next = lines[index + 1]; next?.type === "line" && next.isItem;) {
    items.push(next);
    next = lines[index + 1 + items.length];
  }
  const isUnread = ({ text, at }: Line) => !known.holds(text) && !known.isReported(at);
  return items.some(isUnread) ? items : null;
}

/** "One scheme has been put on hold:" says what its list holds. */
function isOverReadList(lines: readonly (Line | Table)[], index: number, known: Known): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line?.type !== "line" || !/:\s*$/.test(line.text)) return false;
  return next?.type === "line" && next.isItem && known.isListed(next.text);
}

/** What a line says that nothing accounts for; a problem of its place tells no more than the words that it quotes. */
function checkLine(line: Line, list: readonly Line[] | null, known: Known): Problem[] {
  const { text, at } = line;
  const problems: Problem[] = [];
  const isTold = (words: string) => known.isQuoted(at, words);
  const rating = ratingPhrase.exec(text)?.[0] ?? (isRatedLine(text) ? text : undefined);
  if (list !== null && !known.isReported(at)) problems.push(lost("list-unread", text, at));
  else if (list === null && rating !== undefined && !known.isCounted(at) && !isTold(rating))
    problems.push(lost("rating-unread", text, at));
  if (amountsIn(text).some((amount) => !isTold(amount.text)))
    problems.push(lost("amount-unread", text, at));
  const isLeft =
    line.level === null &&
    projectWord.test(text) &&
    sentencesOf(text).some(
      (words) =>
        announcement.test(words) && !known.isAnnounced(at, words) && !known.isListed(words),
    );
  if (isLeft && list === null && !known.isReported(at))
    problems.push(lost("announcement-unread", text, at));
  return problems;
}

/** A paragraph of several lines is one block: it gives one problem of a kind. */
function oncePerPlace(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Set<Place | null>>();
  return problems.filter(({ at, code }) => {
    const places = told.get(code) ?? new Set();
    told.set(code, places);
    return !places.has(at) && places.add(at);
  });
}

function lost(code: LossCode, found: string, at: Place | null): Problem {
  return createPaperProblem(code, {}, { severity: "warning", found, at });
}
