import { apostrophes, dashes } from "./vocabulary.js";

const DASH = new RegExp(`[${dashes}]`, "g");
const APOSTROPHE = new RegExp(`[${apostrophes}]`, "g");

/** Folds a phrase for comparison with whole phrases: case, white space, stops, kinds of dashes and apostrophes. */
export function foldPhrase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u200b\u2060\ufeff.]/g, "")
    .replace(DASH, "-")
    .replace(APOSTROPHE, "'")
    .replace(/\s+/g, " ")
    .trim();
}
