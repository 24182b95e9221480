import { formatDay } from "../calendar/index.js";
import type { Paper } from "../paper/index.js";
import { nameOf, paperDay } from "../series/index.js";

/** What a paper is called by in a sentence. */
export type PaperName = {
  /** As `YYYY-MM-DD`; `null` where the paper names none. */
  day: string | null;
  /** Its meeting as printed or its title; `null` where it states neither. */
  name: string | null;
};

/** What a sentence calls a paper by: the day of its meeting, by which people know it, or else that of its figures. */
export function toPaperName(paper: Paper): PaperName {
  return { day: paper.meeting?.date ?? paperDay(paper), name: nameOf(paper) };
}

/**
 * Names a paper in an English sentence, by its day or else by its title.
 * @example
 * sayPaper({ day: "2020-02-07", name: null }); // => "the paper of 7 February 2020"
 * sayPaper({ day: null, name: "Delivery plan" }); // => "“Delivery plan”"
 */
export function sayPaper({ day, name }: PaperName): string {
  return day === null ? `“${name ?? "an untitled paper"}”` : `the paper of ${formatDay(day)}`;
}
