import { listHeadings } from "../profile/index.js";
import type { Headline, RepairedField, RepairedValue } from "./types.js";

type ListName = keyof typeof listHeadings;

interface ListHeading {
  name: ListName;
  stated: number;
  /** Whether a letter was read as the figure. */
  isLetter: boolean;
}

/** Stands between items that do not follow one another in the paper: no list reaches over it. */
export const LIST_BREAK = "";

/**
 * Reads the lists that state their number ("4 projects delivered:") with the titles after them; a heading that
 * has none after it takes the titles before it, where they are as many as it states. Shares and sentences that
 * count projects go to the headline too. Gives back the items that it did not understand, in their order.
 * @param repaired takes the numbers that a letter stood for
 */
export function readHeadlineLists(
  headline: Headline,
  items: readonly string[],
  repaired: RepairedValue[],
): string[] {
  const unread: string[] = [];
  let loose: string[] = [];
  const settle = () => {
    for (const item of loose) unread.push(item);
    loose = [];
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index] ?? LIST_BREAK;
    const heading = readListHeading(item);
    if (heading !== null) {
      const after = titlesAfter(items, index);
      index += after.length;
      const isListBefore = after.length === 0 && loose.length === heading.stated;
      const titles = isListBefore ? loose.splice(0) : after;
      if (headline.lists[heading.name] === null && heading.isLetter)
        repaired.push(byLetter(heading.name, heading.stated, item));
      headline.lists[heading.name] ??= { stated: heading.stated, titles };
      settle();
    } else if (item === LIST_BREAK) settle();
    else if (!readShareOrNote(headline, item)) loose.push(item);
  }
  settle();
  return unread;
}

function titlesAfter(items: readonly string[], at: number): string[] {
  const after = items.slice(at + 1);
  const end = after.findIndex((item) => item === LIST_BREAK || startsWithFigure(item));
  return end < 0 ? after : after.slice(0, end);
}

/** A title may start with a figure of its own ("101 call handling") only where it is no count. */
function startsWithFigure(item: string): boolean {
  return readListHeading(item) !== null || isCount(item) || /^\d+%?$/.test(item);
}

function readShareOrNote(headline: Headline, item: string): boolean {
  const percent = /^(\d{1,3})%$/.exec(item)?.[1];
  if (percent !== undefined)
    headline.shares.push({ of: "current", label: null, percent: Number(percent) });
  else if (isCount(item)) headline.notes.push(item);
  else return false;
  return true;
}

function isCount(item: string): boolean {
  return /^\d+ (?:further )?projects?\b/.test(item);
}

/** Reads "4 projects delivered:"; the scanner's `I` or `l` stands for 1. */
export function readListHeading(item: string): ListHeading | null {
  const parts = /^(\d{1,4}|[Il]) (.*)$/.exec(item);
  const words = parts?.[2]?.toLowerCase() ?? "";
  const name = (Object.keys(listHeadings) as ListName[]).find((one) =>
    listHeadings[one].some((start) => startsWithWords(words, start)),
  );
  if (!parts || name === undefined) return null;
  const figure = parts[1] ?? "";
  const isLetter = !/\d/.test(figure);
  return { name, stated: isLetter ? 1 : Number(figure), isLetter };
}

/** A figure of the headline in which the scanner's `I` or `l` is read as 1. */
export function byLetter(field: RepairedField, value: number, printed: string): RepairedValue {
  const evidence = `The paper prints “${printed}”; its letter is read as the figure 1.`;
  return { about: "headline", field, value: `${value}`, evidence };
}

function startsWithWords(text: string, start: string): boolean {
  return text.startsWith(start) && !/[\p{L}\p{N}]/u.test(text[start.length] ?? " ");
}
