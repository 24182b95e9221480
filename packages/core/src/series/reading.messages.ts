import { formatDay } from "../calendar/index.js";
import { type Catalogue, sayCount, sayList } from "../text/index.js";
import type { Span } from "./paperDay.js";

/** What the sentence of a receipt names. */
export interface ReadingValues {
  receipt: {
    /** False where the paper was not read from a document, so that nothing can be said of what was not read. */
    isReceipt: boolean;
    projects: number;
    decisions: number;
    spotlights: number;
    counts: number;
    /** The day of the paper or those between which it lies; `null` where neither is known. */
    span: Span | null;
    /** How many tables were not read, and how many other places. */
    unread: { tables: number; others: number };
    /** Where they stand: pages of a paper that has them, else lines. */
    places: { of: "page" | "line"; numbers: number[] };
  };
}

/** So many places are named; further ones are counted. */
const MOST_PLACES = 5;

function sayPlaces({ of, numbers }: ReadingValues["receipt"]["places"]): string {
  if (numbers.length === 0) return "";
  const shown = numbers.slice(0, MOST_PLACES).map(String);
  const more = numbers.length - shown.length;
  const list = sayList(more > 0 ? [...shown, `${more} more`] : shown);
  return `, ${numbers.length === 1 ? of : `${of}s`} ${list}`;
}

function saySpan(span: Span | null): string {
  if (span === null) return "no day named";
  const [first, last] = [formatDay(span.earliest), formatDay(span.latest)];
  return first === last ? first : `no day named, some day from ${first} to ${last}`;
}

function sayReceipt(values: ReadingValues["receipt"]): string {
  const { isReceipt, spotlights, counts, unread, places } = values;
  const parts = [
    sayCount(values.projects, "project"),
    sayCount(values.decisions, "decision"),
    ...(spotlights > 0 ? [sayCount(spotlights, "spotlight")] : []),
    ...(isReceipt ? [sayCount(counts, "stated count")] : []),
  ];
  const start = `${isReceipt ? "Read" : "The paper has"} ${parts.join(", ")}; ${saySpan(values.span)}.`;
  if (!isReceipt) return start;
  const lost = [
    ...(unread.tables > 0 ? [sayCount(unread.tables, "table")] : []),
    ...(unread.others > 0
      ? [sayCount(unread.others, unread.tables > 0 ? "other place" : "place")]
      : []),
  ];
  if (lost.length === 0) return `${start} Nothing was left unread.`;
  return `${start} Not read: ${sayList(lost)}${sayPlaces(places)}.`;
}

/** The line with which every command on a paper ends. */
export const readingSentences: Catalogue<ReadingValues> = {
  en: { receipt: sayReceipt },
  cy: {},
};
