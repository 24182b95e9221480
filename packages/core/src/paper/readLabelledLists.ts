import type { Line } from "../document/index.js";
import type { ProjectNoun } from "../profile/index.js";
import { readListHeading, readListLabel } from "./readListHeading.js";
import type { Headline } from "./types.js";

/**
 * Reads the lists whose heading has its number behind it, or none: "Delivered (2)", "Schemes started this quarter:". Such a
 * heading is one only with its items under it.
 * @returns the lines that were read
 */
export function readLabelledLists(
  headline: Headline,
  texts: readonly Line[],
  nouns: readonly ProjectNoun[],
): Set<Line> {
  const read = new Set<Line>();
  texts.forEach((line, at) => {
    const items = itemsUnder(texts, at);
    const label = items.length > 0 && !line.isItem ? readListLabel(line.text, nouns) : null;
    if (label === null || headline.lists[label.name] !== null) return;
    const titles = items.map(({ text }) => text);
    headline.lists[label.name] = { stated: label.stated ?? titles.length, titles };
    for (const one of [line, ...items]) read.add(one);
  });
  return read;
}

/** Finds the lines that head a list of the headline: they say nothing of the tables after them. */
export function findListLines(texts: readonly Line[], nouns: readonly ProjectNoun[]): Set<Line> {
  const isHeading = (line: Line, at: number) =>
    readListHeading(line.text, nouns) !== null ||
    (itemsUnder(texts, at).length > 0 && readListLabel(line.text, nouns) !== null);
  return new Set(texts.filter(isHeading));
}

function itemsUnder(texts: readonly Line[], at: number): Line[] {
  const after = texts.slice(at + 1);
  const end = after.findIndex((line) => !line.isItem);
  return end < 0 ? after : after.slice(0, end);
}
