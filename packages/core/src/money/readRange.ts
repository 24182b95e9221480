import { Exact } from "./arithmetic.js";
import type { Candidate } from "./candidate.js";
import { findRunOn } from "./findRunOn.js";
import { isAt, matchAt } from "./matchAt.js";
import { scanNumber, type WrittenNumber } from "./scanNumber.js";
import { toAmount } from "./toAmount.js";

/** A quick look for what may link the ends of a range: a dash or stroke, or the first letter of `to`, `and` or `or`. */
const LINK_AHEAD = /[-–—/]|\s[-–—tao]/iy;
/** What stands between the ends of a range, with the second end's marker if it has one. */
const LINK =
  /(?:([^\S\r\n\t]?[-–—][^\S\r\n\t]?)|\s(?:to|(and)|(or))\s)(£|GBP[^\S\r\n\t]?)?(?=\.?\d)/iy;
const SLASH = /\/(£)(?=\.?\d)/y;
const BETWEEN = /\bbetween\s$/i;
/** `£8,000-2025-26`, `£8,000-2025/26`: years and no end of a range. */
const YEARS = /(?:19|20)\d\d[-–/]\d/y;

/**
 * Reads the second end of a range, after its first: `£10k-20k`, `£20k to £45K`. Where the second end has no marker of
 * its own, the pound sign stands for both, and the second end is given as an amount. A range of which one end lacks the
 * scale of the other (`£5-10m`) is given as a fault of the whole. `null` where no range follows, and where the second
 * end has a marker: it is then found as an amount by itself.
 */
export function readRange(text: string, first: Candidate): Candidate | null {
  if (!isAt(LINK_AHEAD, text, first.end) || first.fault || first.isPence) return null;
  const link = matchAt(LINK, text, first.end) ?? matchAt(SLASH, text, first.end);
  if (!link) return null;
  const [whole, dash, and, or, marker] = link;
  if (and && !BETWEEN.test(text.slice(Math.max(0, first.start - 9), first.start))) return null;
  if (or && marker === undefined) return null;
  const start = first.end + whole.length;
  const second = scanNumber(text, start);
  if (!second) return null;
  const isMarked = marker !== undefined || whole.startsWith("/");
  if (lacksScale(first, second)) return unclear(first, second.end);
  if (isMarked || isAt(YEARS, text, start)) return null;
  const isTight = dash !== undefined && dash.length === 1;
  if (!isTight && second.power === null) return null;
  return toEnd(text, first, second, start);
}

/** The second end as an amount; a fault of the whole range where it is lower than the first, or cannot be read. */
function toEnd(text: string, first: Candidate, second: WrittenNumber, start: number): Candidate {
  const end = findRunOn(text, second.end) ?? second.end;
  const candidate = { ...second, start, end, isPence: false, isNegative: false };
  const low = toAmount(first);
  const high = end === second.end ? toAmount(candidate) : null;
  if (low === null || high === null || new Exact(high).lt(low)) return unclear(first, end);
  return candidate;
}

/** Whether the first end has no scale and needs the second's to make sense: `£5-10m` may be £5 or £5m to £10m. */
function lacksScale(first: Candidate, second: WrittenNumber): boolean {
  if (first.power !== null || second.power === null) return false;
  return new Exact(first.digits).lt(second.digits);
}

function unclear(first: Candidate, end: number): Candidate {
  return { ...first, end, digits: "", fault: "money-range-unclear" };
}
