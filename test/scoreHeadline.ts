import type { Paper } from "@pcplan/core/paper";
import { parseRag } from "@pcplan/core/rag";
import { foldPlainly, type PaperSource } from "./paperSource.ts";
import type { PaperValues } from "./paperValues.ts";
import { createScore, isLoss, type Score } from "./scores.ts";

type Row = [
  field: string,
  expected: string | null | undefined,
  found: string | null,
  near: string[],
];

/** The day of the meeting, the day of the figures, and the window of a paper that names no day. */
export function scoreDays(source: PaperSource, values: PaperValues, paper: Paper): Score[] {
  const found = paper.meeting?.date ?? null;
  const isDayRead = values.meeting === null || values.meeting === found;
  const window = (span: PaperValues["window"]): string | null =>
    span === null ? null : `${span.earliest}/${span.latest}`;
  const rows: Row[] = [
    ["meeting", values.meeting, found, wordsOfDay(values.meeting)],
    ["asOf", values.asOf, paper.asOf, wordsOfDay(values.asOf)],
    // A window that stands in for a day that was not read is no second loss.
    ["window", window(values.window), isDayRead ? window(paper.window) : null, []],
  ];
  return toScores(source, "front", rows, (problem) =>
    isLoss(problem)
      ? /^(?:meeting|day|as-of|window|paper-day)/.test(problem.code) || problem.at !== null
      : false,
  );
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Some of the ways to print a day, folded, by which its line is found. */
function wordsOfDay(day: string | null): string[] {
  if (day === null) return [];
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  const bare = Number(date);
  const ends = ["", "st", "nd", "rd", "th"].map((end) => `${bare}${end} ${name}`);
  return [...ends, `${date} ${name}`, `${date} ${month} ${year}`, `${date}.${month}.${year}`];
}

/** The counts, the ratings and the lists that a paper states about itself. */
export function scoreHeadline(
  source: PaperSource,
  values: PaperValues["headline"],
  paper: Paper,
): Score[] {
  const { rag, lists: _, ...counts } = values;
  const stated = new Map<string, unknown>(Object.entries(paper.headline ?? {}));
  const delivered = paper.headline?.lists.delivered?.stated ?? null;
  const rows: Row[] = Object.entries(counts).map(([field, expected]) => {
    const count = stated.get(field) ?? null;
    // "Two actions were completed" may be told as a count or as the number of a list without titles.
    const found = count === null && field === "completed" ? delivered : count;
    const isNoCount = expected === null && count === null;
    return [
      field,
      toWords(expected),
      isNoCount ? null : (toWords(found) ?? null),
      wordsOfCount(expected),
    ];
  });
  const near = Object.values(rag ?? {}).flatMap(wordsOfCount);
  const wanted = toPoints(rag);
  rows.push(["rag", ragWords(wanted), ragWords(toPoints(readCounts(paper)), wanted), near]);
  return [
    ...toScores(source, "headline", rows, isLoss),
    ...toScores(source, "headline", listRows(values, paper), isLoss),
  ];
}

const toWords = (value: unknown): string | null | undefined =>
  value === undefined ? undefined : value === null ? null : String(value);

const numerals = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];

function wordsOfCount(count: number | null | undefined): string[] {
  if (count === null || count === undefined) return [];
  const word = numerals[count] ?? (count === 30 ? "thirty" : null);
  return [String(count), ...(word === null ? [] : [word])];
}

/** A point by its word is the point of the scheme that knows the word, as it is in a row: "on course" is on track. */
function toPoints(counts: Readonly<Record<string, number>> | null): Record<string, number> | null {
  if (counts === null) return null;
  const named = Object.entries(counts).map(
    ([point, count]) => [parseRag(point.replaceAll("-", " "))?.value ?? point, count] as const,
  );
  // Two words of one point would be told as one.
  return new Set(named.map(([point]) => point)).size < named.length
    ? { ...counts }
    : Object.fromEntries(named);
}

/** The points in one order; one that counts nothing, or that is a stage, is not held against a reading. */
function ragWords(
  counts: Readonly<Record<string, number>> | null,
  wanted: Readonly<Record<string, number>> | null = counts,
): string | null {
  if (counts === null) return null;
  return Object.entries(counts)
    .filter(([point, count]) => (wanted !== null && point in wanted) || isHeld(point, count))
    .map(([point, count]) => `${count} ${point}`)
    .toSorted()
    .join(", ");
}

/** The counts of the points, whatever points the paper's scheme has. */
const readCounts = (paper: Paper): Record<string, number> | null =>
  paper.headline?.rag ? { ...paper.headline.rag } : null;

const isHeld = (point: string, count: number): boolean =>
  count !== 0 && !["complete", "completed", "not-started"].includes(point);

function listRows(values: PaperValues["headline"], paper: Paper): Row[] {
  return (["delivered", "initiated", "toCommence", "placedOnHold", "newCandidates"] as const).map(
    (name): Row => {
      const expected = values.lists[name];
      const titles = paper.headline?.lists[name]?.titles ?? [];
      const words = (list: readonly string[]): string | null =>
        list.length === 0 ? null : list.map(foldPlainly).join("; ");
      return [`lists.${name}`, words(expected ?? []), words(titles), expected ?? titles];
    },
  );
}

function toScores(
  source: PaperSource,
  about: string,
  rows: readonly Row[],
  isCounted: Parameters<typeof createScore>[1]["isCounted"],
): Score[] {
  return rows.flatMap(([field, expected, found, near]) => {
    if (expected === undefined || (expected === null && found === null)) return [];
    return [createScore(source, { about, field, expected, found, near, isCounted })];
  });
}

/**
 * The pieces that no field of a Paper holds: right where a problem of any severity tells of them, for a table that is none
 * of ours is worth a note, or where the paper keeps their words.
 */
export function scorePieces(source: PaperSource, pieces: readonly string[], paper: Paper): Score[] {
  const { problems: _, ...kept } = paper;
  const words = ` ${foldPlainly(JSON.stringify(kept))} `;
  return pieces.map((piece) => {
    const isKept = words.includes(` ${foldPlainly(piece)} `);
    const reading = { about: piece, field: "unread", expected: "said or kept", near: [piece] };
    const score = createScore(source, {
      ...reading,
      found: isKept ? reading.expected : null,
      isCounted: () => true,
    });
    return score.verdict === "said" ? { ...score, verdict: "right" } : score;
  });
}
