import { monthNames, weekdayNames } from "../calendar/index.js";

const words = new Map<string, string>();
const add = (token: string, ...names: string[]): void =>
  names.forEach((name) => words.set(name, token));

monthNames.en.forEach((name, i) =>
  add(`m${i + 1}`, name.toLowerCase(), name.slice(0, 3).toLowerCase()),
);
monthNames.cy.forEach((name, i) => add(`m${i + 1}`, name.toLowerCase()));
add("m9", "sept");
const welshShort = [
  "ion",
  "chwef",
  "maw",
  "ebr",
  "mai",
  "meh",
  "gorff",
  "awst",
  "med",
  "hyd",
  "tach",
  "rhag",
];
welshShort.forEach((name, i) => add(`m${i + 1}`, name));

weekdayNames.en.forEach((name, i) =>
  add(`w${i + 1}`, name.toLowerCase(), name.slice(0, 3).toLowerCase()),
);
add("w2", "tues");
add("w3", "weds");
add("w4", "thur", "thurs");

add("s1", "spring", "gwanwyn");
add("s2", "summer", "haf");
add("s3", "autumn");
add("s4", "winter", "gaeaf");
add("q", "q", "qtr", "quarter", "chwarter");
add("h", "h", "half", "hanner");
add("fy", "fy");
add("cy", "cy");
add("to", "to", "until", "i");
add("&", "and", "a", "ac");
for (const word of [
  "by",
  "early",
  "mid",
  "late",
  "beginning",
  "start",
  "end",
  "between",
  "dydd",
  "yr",
  "y",
])
  add(word, word);
add("by", "erbyn");
add("beginning", "dechrau");
add("mid", "canol");
add("end", "diwedd");

/** Number words, and whether they are ordinals. */
const counts: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  un: "1",
  dau: "2",
  tri: "3",
  pedwar: "4",
  first: "1o",
  second: "2o",
  third: "3o",
  fourth: "4o",
  cyntaf: "1o",
  ail: "2o",
  trydydd: "3o",
  pedwerydd: "4o",
};

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  "st",
  "nd",
  "rd",
  "th",
  "af",
  "ail",
  "il",
  "ydd",
  "fed",
  "eg",
  "ain",
]);
export const SILENT_WORDS: ReadonlySet<string> = new Set(["of", "the", "o", "mis"]);
export const WELSH_WEEKDAYS: ReadonlyMap<string, string> = new Map(
  weekdayNames.cy.map((name, i) => [name.toLowerCase(), `w${i + 1}`]),
);

/** The token of a word; an unknown word is kept, marked, so that nothing matches it. */
export function tokenOf(word: string): string {
  return words.get(word) ?? counts[word] ?? `?${word}`;
}
