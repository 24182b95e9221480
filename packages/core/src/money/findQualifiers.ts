import { isAt } from "./matchAt.js";
import { linkingNouns, qualifiers } from "./vocabulary.js";

/** Qualifiers are looked for in so many characters before and after an amount. */
const WINDOW = 60;
const BEFORE = qualifiers
  .flatMap(({ name, before }) => before.map((words) => ({ name, words })))
  .sort((a, b) => b.words.length - a.words.length);
const AFTER = qualifiers.flatMap(({ name, after }) => after.map((words) => ({ name, words })));
const LINK = new RegExp(`(?:\\b(?:an?|the) )?\\b(?:${linkingNouns.join("|")}) of$|\\b(?:an?|the)$`);
/** A quick look, for most amounts have no qualifier. */
const ANY_BEFORE = toPattern(`\\b(?:${BEFORE.map(({ words }) => words).join("|")})(?![a-z])`, "i");
const ANY_AFTER = toPattern(`\\s?\\(?(?:${AFTER.map(({ words }) => words).join("|")})`, "iy");

/** Finds the qualifiers that stand beside an amount, each once, in the order in which they are printed. */
export function findQualifiers(text: string, start: number, end: number): string[] {
  const window = text.slice(Math.max(0, start - WINDOW), start);
  const before = ANY_BEFORE.test(window) ? findBefore(window) : [];
  const after = isAt(ANY_AFTER, text, end) ? findAfter(text.slice(end, end + WINDOW)) : [];
  return before.length + after.length > 1
    ? [...new Set([...before, ...after])]
    : [...before, ...after];
}

function findBefore(window: string): string[] {
  const found: string[] = [];
  let rest = tidy(window).trimEnd();
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

function findAfter(window: string): string[] {
  const found: string[] = [];
  let rest = tidy(window).replace(/^ ?\(?/, "");
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

function tidy(window: string): string {
  return window.toLowerCase().replace(/\s+/g, " ");
}

function toPattern(words: string, flags: string): RegExp {
  return new RegExp(words.replaceAll(".", "\\.").replaceAll(" ", "\\s+"), flags);
}
