import { foldWords } from "../text/index.js";
import type { OwnRagScheme, Rag, RagRating } from "./types.js";
import { cellRatings, otherSigns, ragRatings, ragSchemes, ragSigns } from "./vocabulary.js";

/** What stands in a cell so that it is not empty. */
const NO_RATING = /^(?:\p{Pd}+|n\/?a|not applicable)?$/iu;

/**
 * Reads a cell's rating by its colour word or letters. An empty cell, a dash and `n/a` are `null`; a word that no scheme
 * knows is kept without a value.
 * A cell that says the same rating in two languages is one rating.
 * @param scheme reads by this scheme alone, of which an office may have its own words; otherwise by the first that knows the word
 * @example
 * parseRag("Amber/Red"); // => { text: "Amber/Red", value: "amber-red", scheme: "dca-5" }
 * parseRag("Gwyrdd / Green")?.value; // => "green"
 * parseRag("On track"); // => { text: "On track", value: "on-track", scheme: "progress" }
 */
export function parseRag(cell: string, scheme?: string | OwnRagScheme): Rag | null {
  const text = cell.trim();
  if (NO_RATING.test(text)) return null;
  if (typeof scheme === "object") {
    const value = scheme.words.get(wordsOf(text));
    return value === undefined ? parseRag(cell, scheme.over) : { text, value, scheme: scheme.name };
  }
  const names = scheme === undefined ? Object.keys(ragSchemes) : [scheme];
  for (const name of names) {
    const value = readBy(name, wordsOf(text)) ?? readTwice(name, text);
    if (value !== null) return { text, value, scheme: name };
  }
  const alone = names.includes(PROGRESS) ? cellRatings.get(foldWords(text)) : undefined;
  if (alone !== undefined) return { text, value: alone, scheme: PROGRESS };
  return { text, value: null, scheme: null };
}

/** The scheme in words, which has words for cells alone. */
const PROGRESS = "progress";

/** The words of a cell, folded; a coloured sign alone stands for its colour. */
const wordsOf = (text: string): string =>
  ragSigns.get(text.replace("\u{fe0f}", "")) ?? foldWords(text);

/** A coloured sign that no scheme knows, such as a white circle, is a rating too: what it stands for is the office's to say. */
const SIGN = /^[\u{1f534}\u{1f535}\u{1f7e0}-\u{1f7eb}⚪⚫⬜⬛]\u{fe0f}?$/u;

/**
 * Says whether a cell holds a coloured circle or square alone.
 * @example
 * isRagSign("⚪"); // => true
 */
export function isRagSign(cell: string): boolean {
  return SIGN.test(cell.trim());
}

/** `Gwyrdd / Green`: every part of the cell is the same rating. */
function readTwice(scheme: string, text: string): RagRating | null {
  const parts = text.split(/\s[/|–-]\s/);
  const [only, ...others] = new Set(parts.map((part) => readBy(scheme, foldWords(part))));
  return parts.length > 1 && others.length === 0 ? (only ?? null) : null;
}

function readBy(scheme: string, folded: string): RagRating | null {
  const words = Object.hasOwn(ragSchemes, scheme) ? ragSchemes[scheme] : undefined;
  return ragRatings.find((rating) => words?.[rating]?.includes(folded)) ?? null;
}

/**
 * Writes the coloured signs of a text as the words of their colours.
 * @example
 * formatRagSigns("5 🟢, 2 🟠"); // => "5 green, 2 amber"
 */
export function formatRagSigns(text: string): string {
  let words = text;
  for (const [sign, word] of [...ragSigns, ...otherSigns])
    words = words.replaceAll(sign, ` ${word} `);
  return words === text
    ? text
    : words
        .replaceAll("\u{fe0f}", "")
        .replace(/\s+/g, " ")
        .replace(/ (?=[,.;)])/g, "")
        .trim();
}
