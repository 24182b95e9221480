import { explainRefusal } from "./explainRefusal.js";
import { foldPhrase } from "./foldPhrase.js";
import { readBracket } from "./readBracket.js";
import { type Period, readPeriod } from "./readPeriod.js";
import { scan } from "./scan.js";
import type { ForecastStage } from "./types.js";
import type { Basis, Refusal } from "./unit.js";
import { labels, openPhrases, statePhrases } from "./vocabulary.js";

/** What a phrase says that names no time. */
export type Open =
  | { ok: true; kind: "tbd" | "ongoing" | "blank" }
  | { ok: true; kind: "state"; stage: ForecastStage };

/** Reads a whole phrase: a period, a word that names none, or why it cannot be read. */
export function readPhrase(printed: string, basis: Basis): Period | Open | Refusal {
  const text = withoutEnd(printed);
  const tokens = scan(text);
  const period =
    readPeriod(text, tokens, basis) ?? (text.includes("(") ? readBracket(text, basis) : null);
  if (period?.ok) return period;
  return readOpen(text) ?? readLabelled(text, basis) ?? period ?? explainRefusal(text, tokens);
}

/** What may stand behind the words and says nothing. */
const ENDING = /[\s\u200b\u2060\ufeff.,;:]/;

/** Punctuation behind the words says nothing: "May 2025;". A dash or a question mark does. */
function withoutEnd(text: string): string {
  if (!/[\p{L}\d)]/u.test(text)) return text;
  let end = text.length;
  while (ENDING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
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

/** "Target date: March 2020": what stands after the label is the forecast, if that can be read. */
function readLabelled(text: string, basis: Basis): Period | Open | null {
  const trimmed = text.trimStart();
  const lower = trimmed.toLowerCase();
  const label = labels.find(
    (words) => lower.startsWith(words) && /[\s:]/.test(lower[words.length] ?? ""),
  );
  if (label === undefined) return null;
  const rest = trimmed.slice(label.length).replace(/^\s*[:–-]?\s*(?:of\s)?/, "");
  const read = rest === "" ? null : readPhrase(rest, basis);
  return read?.ok ? read : null;
}
