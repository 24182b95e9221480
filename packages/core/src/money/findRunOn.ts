import { isAt, matchAt } from "./matchAt.js";
import { rateTails } from "./vocabulary.js";

/** What follows most amounts. It never runs on, so the patterns below need not be tried. */
const USUAL_ENDS = new Set<string | undefined>([undefined, " ", ")", ";", "\n", "\t"]);
/** A letter or digit straight after the number, or a sign that joins one to it; zero-width signs join too. */
const RUN_ON =
  /[\p{L}\p{Nd}_½]|['’`·:~⁄/.,٫٬]\p{Nd}|[\u00ad\u200b-\u200d\u2060](?:\d|(?:k|mn?|bn|thousand|million|billion)(?!\p{L}))/iuy;
/** The rest of such a word. Zero-width signs, which copying leaves behind, are part of it. */
const WORD = /[\p{L}\p{N}'’`_·:~⁄/.,٫٬\u00ad\u200b-\u200d\u2060]{1,40}/uy;
/** `pa`, `pp` and the like may follow a number without changing it. */
const tails = rateTails.join("|").replaceAll(".", "\\.");
const TAIL = new RegExp(`(?:${tails})(?![\\p{L}\\p{N}])`, "uy");

/** Where letters or digits run on straight after a number (`£1k5`, `£10book`), the end of that word; else `null`. */
export function findRunOn(text: string, end: number): number | null {
  if (USUAL_ENDS.has(text[end]) || !isAt(RUN_ON, text, end) || isAt(TAIL, text, end)) return null;
  const word = matchAt(WORD, text, end)?.[0] ?? "";
  return end + word.replace(/[.,]+$/, "").length;
}
