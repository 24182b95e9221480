import { linkingNouns, qualifiers } from "./vocabulary.js";

/** Qualifiers are looked for in so many characters before and after an amount. */
const WINDOW = 60;
const BEFORE = qualifiers
  .flatMap(({ name, before }) => before.map((words) => ({ name, words })))
  .sort((a, b) => b.words.length - a.words.length);
const AFTER = qualifiers.flatMap(({ name, after }) => after.map((words) => ({ name, words })));
const LINK = new RegExp(`(?:\\b(?:an?|the) )?\\b(?:${linkingNouns.join("|")}) of$|\\b(?:an?|the)$`);
const LAST_WORDS = new Set([
  ...BEFORE.map(({ words }) => words.slice(words.lastIndexOf(" ") + 1)),
  ...["of", "a", "an", "the"],
]);
const LONGEST_LAST_WORD = Math.max(...[...LAST_WORDS].map((word) => word.length));

/** Finds the qualifiers that stand beside an amount, each once, in the order in which they are printed. */
export function findQualifiers(text: string, start: number, end: number): string[] {
  const before = LAST_WORDS.has(lastWord(text, start)) ? findBefore(text, start) : [];
  const after = /[\s(a-z]/i.test(text[end] ?? "") ? findAfter(text, end) : [];
  return before.length + after.length > 1
    ? [...new Set([...before, ...after])]
    : [...before, ...after];
}

/** The word before an amount: a quick look, for most amounts have no qualifier. */
function lastWord(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < WINDOW && isSpace(text, end - 1)) end -= 1;
  let from = end;
  while (from > 0 && end - from <= LONGEST_LAST_WORD && !isSpace(text, from - 1)) from -= 1;
  const word = text.slice(from, end).toLowerCase();
  return word.startsWith("(") ? word.slice(1) : word;
}

function findBefore(text: string, start: number): string[] {
  const found: string[] = [];
  let rest = tidy(text.slice(Math.max(0, start - WINDOW), start)).trimEnd();
  for (let last = lastOf(rest); last; last = lastOf(rest)) {
    found.unshift(last.name);
    rest = last.rest;
  }
  return found;
}

/** The qualifier that ends the words, itself or before a link such as `the value of`. */
function lastOf(words: string): { name: string; rest: string } | null {
  for (const rest of [words, words.replace(LINK, "").trimEnd()]) {
    const last = BEFORE.find((one) => endsWithWords(rest, one.words));
    if (last) return { name: last.name, rest: rest.slice(0, -last.words.length).trimEnd() };
  }
  return null;
}

function findAfter(text: string, end: number): string[] {
  const found: string[] = [];
  let rest = tidy(text.slice(end, end + WINDOW)).replace(/^ ?\(?/, "");
  for (let first = firstOf(rest); first; first = firstOf(rest)) {
    found.push(first.name);
    rest = rest.slice(first.words.length).trimStart();
  }
  return found;
}

function firstOf(rest: string): (typeof AFTER)[number] | undefined {
  return AFTER.find(
    ({ words }) => rest.startsWith(words) && !/[\p{L}\p{N}]/u.test(rest[words.length] ?? " "),
  );
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\p{N}]/u.test(text.at(-words.length - 1) ?? " ");
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? "");
}

function tidy(window: string): string {
  return window.toLowerCase().replace(/\s+/g, " ");
}
