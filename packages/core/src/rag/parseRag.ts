import { foldWords } from "../text/index.js";
import type { OwnRagScheme, Rag, RagRating } from "./types.js";
import { ragRatings, ragSchemes } from "./vocabulary.js";

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
    const value = scheme.words.get(foldWords(text));
    return value === undefined ? parseRag(cell, scheme.over) : { text, value, scheme: scheme.name };
  }
  const names = scheme === undefined ? Object.keys(ragSchemes) : [scheme];
  for (const name of names) {
    const value = readBy(name, foldWords(text)) ?? readTwice(name, text);
    if (value !== null) return { text, value, scheme: name };
  }
  return { text, value: null, scheme: null };
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
