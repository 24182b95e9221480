import { explainRefusal } from "./explainRefusal.js";
import { foldPhrase } from "./foldPhrase.js";
import { readBracket } from "./readBracket.js";
import { type Period, readPeriod } from "./readPeriod.js";
import { scan, type Token } from "./scan.js";
import type { ForecastStage } from "./types.js";
import type { Basis, Refusal } from "./unit.js";
import { labels, openPhrases, sayings, statePhrases } from "./vocabulary.js";

/** What a phrase says that names no time. */
export type Open =
  | { ok: true; kind: "tbd" | "ongoing" | "blank" }
  | { ok: true; kind: "state"; stage: ForecastStage };

/** Reads a whole phrase: a period, a word that names none, or why it cannot be read. */
export function readPhrase(printed: string, basis: Basis): Period | Open | Refusal {
  const text = withoutEnd(printed);
  const tokens = scan(text);
  const read = readPlain(text, tokens, basis);
  if (read?.ok) return read;
  return (
    readLabelled(text, basis) ?? readSaying(text, basis) ?? read ?? explainRefusal(text, tokens)
  );
}

/** Reads a phrase that holds nothing but a time, or one that names none; `null` where the words are of no form. */
function readPlain(
  text: string,
  tokens: readonly Token[],
  basis: Basis,
): Period | Open | Refusal | null {
  const period =
    readPeriod(text, tokens, basis) ?? (text.includes("(") ? readBracket(text, basis) : null);
  return period?.ok ? period : (readOpen(text) ?? period);
}

/** What may stand behind the words and says nothing. */
const ENDING = /[\s\u200b\u2060\ufeff.,;:*†‡§]/;
/** A mark that leads to a note may stand before the words, too. */
const NOTE_MARK = /[*†‡§]/;

/** Punctuation behind the words says nothing: "May 2025;". A dash or a question mark does. */
function withoutEnd(text: string): string {
  if (!/[\p{L}\d)]/u.test(text)) return text;
  let end = text.length;
  while (ENDING.test(text.charAt(end - 1))) end--;
  let start = 0;
  while (NOTE_MARK.test(text.charAt(start))) start++;
  return text.slice(start, end);
}

const openWords = new Map<string, Open>();
for (const [kind, phrases] of Object.entries(openPhrases))
  for (const phrase of phrases)
    openWords.set(phrase, { ok: true, kind: kind as keyof typeof openPhrases });
for (const [stage, phrases] of Object.entries(statePhrases))
  for (const phrase of phrases)
    openWords.set(phrase, { ok: true, kind: "state", stage: stage as ForecastStage });

const ONLY_DASHES = /^-+$/;
const ALL_BRACKET = /^\(([a-z][^()]*)\)$/i;

function readOpen(text: string): Open | null {
  const folded = foldPhrase(text.trim().replace(ALL_BRACKET, "$1"));
  return ONLY_DASHES.test(folded) ? { ok: true, kind: "blank" } : (openWords.get(folded) ?? null);
}

/** So many words for what a time is of may stand before it: "Expected delivery: due by March 2020". */
const MOST_LABELS = 4;

/** "Target date: March 2020": what stands after the labels is the forecast, if that can be read. */
function readLabelled(text: string, basis: Basis): Period | Open | null {
  let rest = withoutLabel(text);
  for (let count = 0; rest !== null && count < MOST_LABELS; count++) {
    const read = readPlain(rest, scan(rest), basis);
    if (read?.ok) return read;
    const said = readSaying(rest, basis);
    if (said !== null) return said;
    rest = withoutLabel(rest);
  }
  return null;
}

/** What stands behind the label at the start of a text; `null` where it starts with none, or nothing is behind it. */
function withoutLabel(text: string): string | null {
  const trimmed = text.trimStart();
  const lower = trimmed.toLowerCase();
  const label = labels.find(
    (words) => lower.startsWith(words) && /[\s:.]/.test(lower[words.length] ?? ""),
  );
  if (label === undefined) return null;
  return trimmed.slice(label.length).replace(/^\.?\s*[:–-]?\s*(?:of\s)?/, "") || null;
}

/** "Year end 2025/26": a plainer way of saying it, if that can be read. */
function readSaying(text: string, basis: Basis): Period | Open | null {
  const plain = sayings.reduce((said, [words, better]) => said.replace(words, better), text);
  if (plain === text) return null;
  const read = readPlain(plain, scan(plain), basis);
  return read?.ok ? read : null;
}
