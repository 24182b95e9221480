import { type ListWords, readListHeading } from "./readListHeading.js";
import { foldWords } from "../text/index.js";
import type { Headline, RepairedField, RepairedValue } from "./types.js";

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
  known: ListWords,
): string[] {
  const unread: string[] = [];
  let loose: string[] = [];
  const settle = () => {
    for (const item of loose) unread.push(item);
    loose = [];
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index] ?? LIST_BREAK;
    const heading = readListHeading(item, known);
    if (heading !== null) {
      const after = heading.titles.length > 0 ? [] : titlesAfter(items, index, known);
      index += after.length;
      const isListBefore =
        after.length + heading.titles.length === 0 && loose.length === heading.stated;
      const titles = isListBefore ? loose.splice(0) : [...heading.titles, ...after];
      if (headline.lists[heading.name] === null && heading.isLetter)
        repaired.push(byLetter(heading.name, heading.stated, item));
      headline.lists[heading.name] ??= { stated: heading.stated, titles };
      settle();
    } else if (item === LIST_BREAK) settle();
    else if (!readShareOrNote(headline, item, known)) loose.push(item);
  }
  settle();
  return unread;
}

function titlesAfter(items: readonly string[], at: number, known: ListWords): string[] {
  const after = items.slice(at + 1);
  const end = after.findIndex((item) => item === LIST_BREAK || startsWithFigure(item, known));
  return end < 0 ? after : after.slice(0, end);
}

/** A title may start with a figure of its own ("101 call handling") only where it is no count. */
function startsWithFigure(item: string, known: ListWords): boolean {
  return readListHeading(item, known) !== null || isCount(item, known) || /^\d+%?$/.test(item);
}

function readShareOrNote(headline: Headline, item: string, known: ListWords): boolean {
  const percent = /^(\d{1,3})%$/.exec(item)?.[1];
  if (percent !== undefined)
    headline.shares.push({ of: "current", label: null, percent: Number(percent) });
  else if (isCount(item, known)) headline.notes.push(item);
  else return false;
  return true;
}

function isCount(item: string, known: ListWords): boolean {
  const words = foldWords(item.replace(/^\d+ (?:further )?/, ""));
  const isNamed = known.nouns.some(
    ({ one, many }) => ` ${words} `.startsWith(` ${one} `) || ` ${words} `.startsWith(` ${many} `),
  );
  return /^\d+ /.test(item) && isNamed;
}

/** A figure of the headline in which the scanner's `I` or `l` is read as 1. */
export function byLetter(field: RepairedField, value: number, printed: string): RepairedValue {
  const evidence = `The paper prints “${printed}”; its letter is read as the figure 1.`;
  return { about: "headline", field, value: `${value}`, evidence };
}
