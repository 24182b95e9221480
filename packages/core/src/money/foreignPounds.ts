import { matchAt } from "./matchAt.js";
import { foreignLetters, foreignPeoples } from "./vocabulary.js";

const LETTERS = foreignLetters.join("|");
const PEOPLES = foreignPeoples.join("|");
/** `IR£6`, `E£400`, `IR £6`: letters that make another currency of the sign behind them. */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${LETTERS})|IR )$`, "u");
/** `£E400`, `£IR6`. */
const INSIDE = new RegExp(`£ ?(?:${LETTERS}) ?\\d[\\d,.]{0,20}(?<=\\d)`, "uy");
/** `£400 (Egyptian)`, `£400 Irish pounds`. */
const BEHIND = new RegExp(` ?\\((?:${PEOPLES})(?: pounds?)?\\)| (?:${PEOPLES}) pounds?\\b`, "iuy");
/** `400 Egyptian pounds`. */
const PEOPLE_POUNDS = new RegExp(`[^\\S\\t]{1,4}(?:${PEOPLES}) pounds?\\b`, "iuy");
/** The longest of the letters with a space. */
const LOOK_BACK = 5;

/** Where words of money stand that are pounds of another country. */
export interface ForeignSpan {
  start: number;
  end: number;
}

/** Finds the letters or the word that make pounds of another country of a sign and its number; `null` where none do. */
export function findForeign(text: string, at: number, end: number): ForeignSpan | null {
  const letters = BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0];
  if (letters !== undefined) return { start: at - letters.length, end };
  const behind = matchAt(BEHIND, text, end)?.[0];
  return behind === undefined ? null : { start: at, end: end + behind.length };
}

/** Finds a sign, letters and a number that are pounds of another country together: `£E400`. */
export function findForeignInside(text: string, at: number): ForeignSpan | null {
  const found = matchAt(INSIDE, text, at)?.[0];
  return found === undefined ? null : { start: at, end: at + found.length };
}

/** The end of the words behind a number that make it pounds of another country; `null` where none stand there. */
export function findForeignBehind(text: string, end: number): number | null {
  const found = matchAt(PEOPLE_POUNDS, text, end)?.[0];
  return found === undefined ? null : end + found.length;
}
