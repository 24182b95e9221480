import type { Line } from "../document/index.js";
import type { Problem } from "../result/index.js";
import { createPaperProblem } from "./messages.js";
import {
  type ListHeading,
  type ListWords,
  readListedTitles,
  readListHeading,
  readListLabel,
} from "./readListHeading.js";
import { readToldList } from "./readToldList.js";
import { type Headline, headlineListNames } from "./types.js";

/**
 * Reads the lists whose heading has its number behind it, or none: "Delivered (2)", "Schemes started this quarter:". Such a
 * heading is one only with its items under it. The first list of a kind is kept, and a later one is a problem.
 * @returns the lines that were read or reported
 */
export function readLabelledLists(
  headline: Headline,
  texts: readonly Line[],
  known: ListWords,
): { read: Set<Line>; problems: Problem[] } {
  const read = new Set<Line>();
  const problems: Problem[] = [];
  const taken = new Set(headlineListNames.filter((name) => headline.lists[name] !== null));
  texts.forEach((line, at) => {
    const items = line.isItem ? [] : itemsUnder(texts, at);
    const counted =
      readListHeading(line.text, known) ??
      (line.isItem ? null : (readListedTitles(line.text, known) ?? readToldHead(line.text, known)));
    const plain = items.length === 0 && counted ? plainUnder(texts, at, counted, known) : [];
    if (plain.length > 0) items.push(...plain);
    const label = counted ?? (items.length > 0 ? readListLabel(line.text, known) : null);
    if (label === null) return;
    const isTaken = taken.has(label.name);
    taken.add(label.name);
    const isLeft = plain.length === 0 && readListHeading(line.text, known) !== null;
    if (isLeft && !isTaken) return;
    const titles =
      counted !== null && items.length === 0 ? counted.titles : items.map(({ text }) => text);
    if (!isTaken) headline.lists[label.name] = { stated: label.stated ?? titles.length, titles };
    else if (!isSame(headline.lists[label.name]?.titles, titles)) problems.push(repeated(line));
    for (const one of [line, ...items]) read.add(one);
  });
  return { read, problems };
}

/** "Since we met in June we have delivered three schemes:", over its list. */
function readToldHead(text: string, known: ListWords): ListHeading | null {
  const told = /:\s*$/.test(text) ? readToldList(text, known) : null;
  if (told === null || !told.hasNoun || told.titles === null || told.titles.length > 0) return null;
  const { name, stated } = told;
  return { name, stated, isLetter: false, titles: [] };
}

/**
 * The titles under "2 projects delivered:" where they stand on lines of their own without bullets: as many as it states,
 * line under line, and nothing straight after them.
 */
function plainUnder(
  texts: readonly Line[],
  at: number,
  { stated, titles }: Pick<ListHeading, "titles"> & { stated: number | null },
  known: ListWords,
): Line[] {
  const first = texts[at]?.at.line ?? null;
  if (
    first === null ||
    stated === null ||
    titles.length > 0 ||
    !/:\s*$/.test(texts[at]?.text ?? "")
  )
    return [];
  const lines = texts.slice(at + 1, at + 1 + stated);
  const isTitle = (line: Line, index: number) =>
    line.at.line === first + 1 + index &&
    line.level === null &&
    line.text.length <= LONGEST_TITLE &&
    !/[.:;,]$|^\d/.test(line.text) &&
    readListHeading(line.text, known) === null;
  const isParted = texts[at + 1 + stated]?.at.line !== first + 1 + stated;
  return lines.length === stated && isParted && lines.every(isTitle) ? lines : [];
}

const LONGEST_TITLE = 80;

/** A list that another part of the paper has said already, or that names nothing. */
function isSame(stated: readonly string[] | undefined, titles: readonly string[]): boolean {
  return titles.every((title) => stated?.includes(title));
}

function repeated({ text: found, at }: Line): Problem {
  return createPaperProblem("list-repeated", {}, { severity: "warning", found, at });
}

function itemsUnder(texts: readonly Line[], at: number): Line[] {
  const after = texts.slice(at + 1);
  const end = after.findIndex((line) => !line.isItem);
  return end < 0 ? after : after.slice(0, end);
}
