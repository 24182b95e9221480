import { joinUnits } from "./joinUnits.js";
import { type Hint, mergeHints, readHint } from "./readHint.js";
import { readSpeltPart } from "./readSpeltPart.js";
import { readStretch, type Stretch } from "./readStretch.js";
import type { Token, TokenKind } from "./scan.js";
import { type Basis, type Reading, type Refusal, refuse, type Unit } from "./unit.js";

/** A stretch of time or a range, with what the words before it or before its end say. */
export interface Range {
  ok: true;
  unit: Unit;
  hint: Hint;
  /** What stands between the two of a range; `null` for one stretch. */
  joiner: TokenKind | null;
}

/** The kinds that join two stretches, the plainest first: a dash or a stroke also stands inside one ("Q2-18"). */
const JOINERS: readonly TokenKind[] = ["to", "and", "or", "-", "/"];

/**
 * Reads one stretch of time, or a range of two; `null` where the tokens are neither. What is one stretch, and is refused as
 * such, is not tried as a range.
 */
export function readRange(tokens: readonly Token[], basis: Basis): Range | Refusal | null {
  const { hint, end } = readHint(tokens);
  const rest = tokens.slice(end);
  const whole = readStretch(rest, basis)?.reading ?? readSpeltPart(rest, basis);
  if (whole !== null) return toRange(whole, hint, null);
  let refusal: Refusal | null = null;
  for (const joiner of JOINERS) {
    for (let at = 1; at < rest.length - 1; at++) {
      if (rest[at]?.kind !== joiner) continue;
      const later = rest.slice(at + 1);
      const laterHint = readHint(later);
      const reading = readTwo(rest.slice(0, at), later.slice(laterHint.end), joiner, basis);
      if (reading?.ok) return toRange(reading, mergeHints(hint, laterHint.hint), joiner);
      if (reading !== null) refusal ??= reading;
    }
  }
  return refusal;
}

/** Puts the words before a time beside it; a day is refused with a word for a part, as it has no early or late one. */
function toRange(reading: Reading, hint: Hint, joiner: TokenKind | null): Range | Refusal {
  if (!reading.ok) return reading;
  if (reading.precision === "day" && hint.part !== null) return refuse("forecast-unreadable", {});
  return { ok: true, unit: reading, hint, joiner };
}

/**
 * Reads the tokens before and after a joiner as the two stretches of a range. The later is read first, for the earlier
 * often leans on it ("March to May 2020"); `null` where either is no stretch of time.
 */
function readTwo(
  earlier: readonly Token[],
  later: readonly Token[],
  joiner: TokenKind,
  basis: Basis,
): Reading | null {
  const end = readLater(earlier, later, basis);
  const start = end && readEarlier(earlier, later, end, basis);
  if (end === null || start === null) return null;
  if (!start.reading.ok) return start.reading;
  if (!end.reading.ok) return end.reading;
  return joinUnits(start.reading, end.reading, { joiner, isYearShared: start.isYearShared });
}

/** A word that may be said once, before the earlier stretch, and hold for the later too: a Q or H whose number follows. */
const sharedKinds: ReadonlySet<TokenKind> = new Set(["quarter", "half"]);

/** The later stretch stands by itself, or takes from the earlier its year ("2019/20 Q1 to Q3") or its Q ("Q1-3 2019"). */
function readLater(
  earlier: readonly Token[],
  later: readonly Token[],
  basis: Basis,
): Stretch | null {
  const own = readStretch(later, basis);
  if (own !== null) return own;
  const year = readStretch(earlier, basis)?.year ?? [];
  if (year.length > 0 && year[0] === earlier[0]) return readStretch([...year, ...later], basis);
  const [first] = earlier;
  if (first === undefined || !sharedKinds.has(first.kind)) return null;
  return readStretch([first, ...later], basis);
}

const wordsOfDay: ReadonlySet<TokenKind> = new Set([
  "one-digit",
  "two-digit",
  "ordinal",
  "weekday",
]);
const nameKinds: ReadonlySet<TokenKind> = new Set(["quarter", "half", "month", "season"]);

/** How many tokens name the day at the start of a stretch: its number, and its weekday where it has one. */
function dayLength([first]: readonly Token[]): number {
  return first?.kind === "weekday" ? 2 : 1;
}

/** The earlier stretch of a range. */
interface EarlierStretch {
  reading: Reading;
  /** Whether it has no year of its own and took the later one's. */
  isYearShared: boolean;
}

/**
 * The earlier stretch stands by itself, or takes the later one's year ("March to May 2020"), or, where it is a day alone,
 * all of the later one but its own day ("3-5 May 2020", "Monday 4 to Wednesday 6 May 2020").
 */
function readEarlier(
  earlier: readonly Token[],
  later: readonly Token[],
  end: Stretch,
  basis: Basis,
): EarlierStretch | null {
  const own = readStretch(earlier, basis);
  if (own !== null) return { reading: own.reading, isYearShared: false };
  const isDay = earlier.every(({ kind }) => wordsOfDay.has(kind));
  const hasName = earlier.some(({ kind }) => nameKinds.has(kind));
  const stretch =
    (hasName ? readStretch([...earlier, ...end.year], basis) : null) ??
    (isDay ? readStretch([...earlier, ...later.slice(dayLength(later))], basis) : null);
  return stretch && { reading: stretch.reading, isYearShared: true };
}
