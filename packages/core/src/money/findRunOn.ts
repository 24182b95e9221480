import { isAt, matchAt } from "./matchAt.js";
import { rateTails } from "./vocabulary.js";

/** What stands behind most amounts: a quick look before the patterns. */
const USUAL_ENDS = new Set<string | undefined>([undefined, " ", ")", ";", "\n", "\t"]);
const RUN_ON =
  /[\p{L}\p{Nd}_½]|['’`·:~⁄/.,٫٬]\p{Nd}|[\u00ad\u200b-\u200d\u2060](?:\d|(?:k|mn?|bn|thousand|million|billion)(?!\p{L}))/iuy;
/** Signs of no width, which copying leaves behind, are part of the word. */
const WORD = /[\p{L}\p{N}'’`_·:~⁄/.,٫٬\u00ad\u200b-\u200d\u2060]{1,40}/uy;
const tails = rateTails.join("|").replaceAll(".", "\\.");
const TAIL = new RegExp(`(?:${tails})(?![\\p{L}\\p{N}])`, "uy");

/** Where letters or digits run on straight after a number (`£1k5`, `£10book`), the end of that word; else `null`. */
export function findRunOn(text: string, end: number): number | null {
  if (USUAL_ENDS.has(text[end]) || !isAt(RUN_ON, text, end) || isAt(TAIL, text, end)) return null;
  const word = matchAt(WORD, text, end)?.[0] ?? "";
  return end + word.replace(/[.,]+$/, "").length;
}
