import { joinUnits } from "./joinUnits.js";
import { readStretch, type Stretch } from "./readStretch.js";
import type { Token } from "./scan.js";
import type { Basis, Reading } from "./unit.js";

/** The kinds that join two stretches, the plainest first: a dash or a stroke also parts the words of one. */
const JOINERS = ["T", "&", "|", "-", "/"];

/** Reads one stretch of time, or a range of two; `null` where the tokens are neither. */
export function readRange(tokens: readonly Token[], basis: Basis): Reading | null {
  const whole = readStretch(tokens, basis);
  if (whole !== null) return whole.reading;
  let refusal: Reading | null = null;
  for (const joiner of JOINERS) {
    for (let at = 1; at < tokens.length - 1; at++) {
      if (tokens[at]?.kind !== joiner) continue;
      const reading = readTwo(tokens.slice(0, at), tokens.slice(at + 1), joiner, basis);
      if (reading?.ok) return reading;
      refusal ??= reading;
    }
  }
  return refusal;
}

function readTwo(
  left: readonly Token[],
  right: readonly Token[],
  joiner: string,
  basis: Basis,
): Reading | null {
  const last = readLast(left, right, basis);
  const first = last && readFirst(left, right, last, basis);
  if (last === null || first === null) return null;
  if (!first.reading.ok) return first.reading;
  if (!last.reading.ok) return last.reading;
  return joinUnits(first.reading, last.reading, { joiner, isYearShared: first.year.length === 0 });
}

/** The later stretch stands by itself, or takes from the earlier its year ("2019 Q1 to Q3") or its Q ("Q1-3 2019"). */
function readLast(left: readonly Token[], right: readonly Token[], basis: Basis): Stretch | null {
  const own = readStretch(right, basis);
  const [first] = left;
  if (own !== null || first === undefined || !/[4QH]/.test(first.kind)) return own;
  return readStretch([first, ...right], basis);
}

/** The earlier stretch stands by itself, or takes the later one's year, or all that follows its first number. */
function readFirst(
  left: readonly Token[],
  right: readonly Token[],
  last: Stretch,
  basis: Basis,
): Stretch | null {
  const own = readStretch(left, basis);
  if (own !== null) return own;
  const areNumbers = left.every(({ kind }) => /[12oW]/.test(kind));
  const hasName = left.some(({ kind }) => /[QHMS]/.test(kind));
  const shared =
    (hasName ? readStretch([...left, ...last.year], basis) : null) ??
    (areNumbers ? readStretch([...left, ...right.slice(1)], basis) : null);
  return shared && { ...shared, year: [] };
}
