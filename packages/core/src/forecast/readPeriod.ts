import { readRange } from "./readRange.js";
import { readStretch } from "./readStretch.js";
import type { Token } from "./scan.js";
import { type Basis, type Refusal, refuse, type Unit } from "./unit.js";
import type { ForecastQualifier } from "./types.js";
import { qualifiers } from "./vocabulary.js";

/** A period, with the word before it that was kept. */
export interface Period {
  ok: true;
  unit: Unit;
  qualifier: ForecastQualifier | null;
}

/** The words before a period by the kind of their token; "by" may stand before another one. */
const qualifierWords = new Map(
  Object.entries(qualifiers).flatMap(([kind, { en }]) =>
    en === "by" ? [] : [[kind, en] as const],
  ),
);

/** Reads a period with the words before it; `null` where the tokens are of no form. */
export function readPeriod(
  text: string,
  tokens: readonly Token[],
  basis: Basis,
): Period | Refusal | null {
  const kind = tokens[0]?.kind;
  if (kind === "f" || kind === "z") return readFromTo(text, tokens, basis);
  let at = kind === "i" || kind === "b" ? 1 : 0;
  const by = kind === "b" ? "by" : null;
  const place = qualifierWords.get(tokens[at]?.kind ?? "");
  if (place !== undefined) at += tokens[at + 1]?.kind === "-" ? 2 : 1;
  const reading = readRange(at === 0 ? tokens : tokens.slice(at), basis);
  if (reading === null || !reading.ok) return reading;
  if (place === undefined) return { ok: true, unit: reading, qualifier: by };
  if (reading.precision === "day") return refuse("unreadable");
  return { ok: true, unit: reading, qualifier: by === null ? place : `${by} ${place}` };
}

/** "From April to June 2020", "between April and June 2020"; a start without an end is no forecast. */
function readFromTo(text: string, tokens: readonly Token[], basis: Basis): Period | Refusal | null {
  const isBetween = tokens[0]?.kind === "z";
  const rest = tokens.slice(1);
  const joined = isBetween
    ? rest.map((token) => (token.kind === "&" ? { ...token, kind: "T" } : token))
    : rest;
  const isJoined = joined.some(({ kind }) => kind === "T" || (kind === "-" && !isBetween));
  const reading = readRange(joined, basis);
  if (reading === null || !reading.ok) return reading;
  if (isJoined && readStretch(joined, basis) === null)
    return { ok: true, unit: reading, qualifier: null };
  const start = text.slice(rest[0]?.start ?? 0).trim();
  return refuse("open-ended", {}, [start, "any time after it"]);
}
