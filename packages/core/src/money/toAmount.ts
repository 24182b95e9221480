import { scaleMoney } from "./arithmetic.js";
import type { Candidate } from "./candidate.js";

/** The exact decimal that a candidate states; `null` where it is finer than a penny or cannot be read. */
export function toAmount(candidate: Candidate): string | null {
  if (candidate.digits === "") return null;
  const value = scaleMoney(candidate.digits, (candidate.power ?? 0) - (candidate.isPence ? 2 : 0));
  return candidate.isNegative && value !== null && value !== "0.00" ? `-${value}` : value;
}
