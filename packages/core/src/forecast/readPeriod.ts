import { readRange } from "./readRange.js";
import { toQualifier } from "./readHint.js";
import type { Token } from "./scan.js";
import type { ForecastQualifier } from "./types.js";
import { type Basis, type Refusal, refuse, type Unit } from "./unit.js";

/** A period, with the words before it that were kept. */
export interface Period {
  ok: true;
  unit: Unit;
  qualifier: ForecastQualifier | null;
}

/** Reads a period with the words before it; `null` where the tokens are of no form. */
export function readPeriod(
  text: string,
  tokens: readonly Token[],
  basis: Basis,
): Period | Refusal | null {
  const kind = tokens[0]?.kind;
  if (kind === "from" || kind === "between") return readFromTo(text, tokens, basis);
  const range = readRange(kind === "by" || kind === "in" ? tokens.slice(1) : tokens, basis);
  if (range === null || !range.ok) return range;
  return { ok: true, unit: range.unit, qualifier: toQualifier(range.hint, kind) };
}

/** "From April to June 2020", "between April and June 2020"; a start without an end is no forecast. */
function readFromTo(text: string, tokens: readonly Token[], basis: Basis): Period | Refusal | null {
  const isBetween = tokens[0]?.kind === "between";
  const rest = tokens.slice(1);
  const joined = isBetween
    ? rest.map((token) => (token.kind === "and" ? { ...token, kind: "to" as const } : token))
    : rest;
  const range = readRange(joined, basis);
  if (range === null || !range.ok) return range;
  const isJoined = range.joiner === "to" || (range.joiner === "-" && !isBetween);
  if (isJoined) return { ok: true, unit: range.unit, qualifier: toQualifier(range.hint) };
  const start = text.slice(rest[0]?.start ?? 0).trim();
  return refuse("forecast-open-ended", { start }, [start]);
}
