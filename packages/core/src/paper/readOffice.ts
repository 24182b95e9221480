import type { Line } from "../document/index.js";
import { foldWords } from "../text/index.js";

/** Names of offices, and of the bodies that follow them, with the area for which they are. */
const OFFICE =
  /\b(?:Police|Policing)(?:, Fire)?(?: and| &)(?: Crime| Fire(?: and Rescue)?) (?:Commissioner|Board|Authority) for (?:the )?\p{Lu}[\p{L}'’-]{1,30}(?:(?:,| and| &| of)? \p{Lu}[\p{L}'’-]{1,30}){0,4}/gu;

/**
 * Reads which body reports, where the paper's words name one and only one with its area ("Police and Crime Commissioner
 * for Norfolk"), as printed; `null` where they name none or several, for then nothing says whose paper it is.
 */
export function readOffice(texts: readonly Line[]): string | null {
  const named = texts.flatMap(({ text }) => text.match(OFFICE) ?? []);
  const offices = new Map(named.map((name) => [foldWords(name), name] as const));
  return offices.size === 1 ? (named[0] ?? null) : null;
}
