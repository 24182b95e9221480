import type { Paper } from "../paper/index.js";

/** How a paper is named to people, as values that a sentence in any language can take. */
export interface PaperName {
  /** Its number among the papers given, from 1. */
  paper: number;
  /** Its meeting as printed, or its title; `null` where it has neither. */
  name: string | null;
}

/**
 * How a line of the review file names its paper: by its meeting's day, or by its title where it has none.
 * @example
 * nameOf({ meeting: { text: "7 February 2020", date: "2020-02-07" }, title: null }); // => "2020-02-07"
 */
export function nameOf(paper: Pick<Paper, "meeting" | "title">): string | null {
  return paper.meeting?.date ?? printedName(paper);
}

/** The name under which a paper goes as it prints it: its meeting, or its title. */
export function printedName({ meeting, title }: Pick<Paper, "meeting" | "title">): string | null {
  return meeting?.text ?? title;
}

/** Names a paper by its place in a list and as it prints its name. */
export function toPaperName(paper: Pick<Paper, "meeting" | "title">, index: number): PaperName {
  return { paper: index + 1, name: printedName(paper) };
}
