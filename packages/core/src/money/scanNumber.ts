import { endAt, isAt, matchAt } from "./matchAt.js";
import type { MoneyFault } from "./messages.js";
import { scanScale } from "./scanScale.js";

/** A number as written, with the scale behind it. Offsets are into the text scanned. */
export interface WrittenNumber {
  end: number;
  /** Digits and a decimal point alone, such as `1800000` or `1.8`; empty where there is a fault. */
  digits: string;
  /** The power of ten that the scale stands for; `null` where none is written. */
  power: number | null;
  fault: MoneyFault | null;
}

/** A number of more characters than this is refused unread. */
const LONGEST_NUMBER = 40;
/** An amount of more digits before the point is refused: an amount has at most thirty digits, two of them pennies. */
const MOST_POUND_DIGITS = 28;
/** A run of digits, commas, full stops and fractions. */
const RUN = /(?:\d|\.\d)[\d,.¼-¾⅐-⅞]*/y;
/** Digits after a gap. Most numbers have none behind them, and are then done. */
const MORE_DIGITS = /,?[^\S\t]{1,3}\d/y;
const LETTER = /[a-z]/iy;
/** A group of exactly three digits after a space of any width, as in `£44 000`. */
const SPACE_GROUP = /[^\S\t\r\n](\d{3})(?![\p{L}\d%]|[/:]\d)/uy;
/**
 * What may still belong to a number after its last group: pennies, or a comma and digits, which are refused. More decimals
 * than two are left, for the caller to refuse as a word that runs on.
 */
const AFTER_GROUPS = /\.\d{1,2}(?!\d)|,\d[\d,.]*/y;
/**
 * More of a number that has been broken: too few or too many noughts (`£44 00`), digits after a thin space, or digits with a
 * scale (`£1 8m` and `£1 8 million` have lost their decimal point).
 */
const BROKEN_GROUP =
  /,?[^\S\t\r\n]?\r?\n?0[0,.]*0(?!\d)|[^\S \u00a0\t\r\n]\d[\d,.]*|[ \u00a0]\d[\d,.]*[ \u00a0]?(?:k|mn?|bn|thousand|million|billion)(?![a-z\d])/iy;
/** `£1 234 56`: a group is too short where others stand before it. */
const SHORT_GROUP = /[^\S\t\r\n]\d{1,2}(?![\d/:.-])/y;
/** A well-formed number: no leading noughts, commas before every three digits or none, and perhaps decimals. */
const PLAIN = /^(?:(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?|\.\d+)$/;

/** Reads the number at a place, with its groups and its scale; `null` where there is none. */
export function scanNumber(text: string, at: number): WrittenNumber | null {
  const end = endAt(RUN, text, at);
  if (end === at) return null;
  const first = withoutEndMarks(text.slice(at, end));
  const behind = at + first.length;
  // "£5,m", "£1.8.m": a comma or stop stands between the number and its scale, so that either may be a slip.
  const scaleBehindMark = behind < end && isAt(LETTER, text, end) ? scanScale(text, end) : null;
  if (scaleBehindMark) return faultyNumber("money-scale-unknown", scaleBehindMark.end);
  if (!isAt(MORE_DIGITS, text, behind)) return addScale(text, first, behind);
  const written = readSpaceGroups(text, at, first);
  if (written.hasCommasToo)
    return faultyNumber("money-malformed", scanScale(text, written.end)?.end ?? written.end);
  const broken = endAt(BROKEN_GROUP, text, written.end);
  if (broken > written.end) return faultyNumber("money-malformed", broken);
  const isGrouped = written.end > behind;
  const short = isGrouped ? endAt(SHORT_GROUP, text, written.end) : written.end;
  if (short > written.end) return faultyNumber("money-malformed", short);
  return addScale(text, written.words, written.end);
}

/** Adds the scale behind a number; a number that is not well formed, or has two scales, is refused. */
function addScale(text: string, words: string, end: number): WrittenNumber {
  const scale = scanScale(text, end);
  const behind = scale?.end ?? end;
  if (scale && (scale.power === null || scanScale(text, behind)))
    return faultyNumber("money-scale-unknown", behind);
  if (words.length > LONGEST_NUMBER || !PLAIN.test(words))
    return faultyNumber("money-malformed", behind);
  const point = words.indexOf(".");
  if (!scale && point >= 0 && words.length - point > 3)
    return faultyNumber(faultOfDecimals(words), behind);
  const digits = words.includes(",") ? words.replaceAll(",", "") : words;
  const [pounds = ""] = digits.split(".");
  if (pounds.length + (scale?.power ?? 0) > MOST_POUND_DIGITS)
    return faultyNumber("money-malformed", behind);
  return { end: behind, digits, power: scale?.power ?? null, fault: null };
}

/** A number as far as its digits go. */
interface WrittenDigits {
  /** The digits, with commas between groups whatever parts them in the text. */
  words: string;
  end: number;
  /** Whether some groups stand after spaces and others after commas (`£44 000,000`, `£1,234 567`), which is refused. */
  hasCommasToo: boolean;
}

/** Reads the groups of exactly three digits that stand after a space: `£44 000`. */
function readSpaceGroups(text: string, at: number, first: string): WrittenDigits {
  let words = first;
  let end = at + first.length;
  if (first.includes(",")) return { words, end, hasCommasToo: isAt(SPACE_GROUP, text, end) };
  if (!/^\d{1,3}$/.test(first)) return { words, end, hasCommasToo: false };
  for (
    let group = matchAt(SPACE_GROUP, text, end);
    group && words.length <= LONGEST_NUMBER;
    group = matchAt(SPACE_GROUP, text, end)
  ) {
    words += `,${group[1]}`;
    end += group[0].length;
  }
  if (words === first) return { words, end, hasCommasToo: false };
  const tail = withoutEndMarks(matchAt(AFTER_GROUPS, text, end)?.[0] ?? "");
  return { words: words + tail, end: end + tail.length, hasCommasToo: tail.startsWith(",") };
}

/** Why more than two decimals are refused: `£1.800` may mean £1,800, while `£0.005` has a part of a penny. */
function faultOfDecimals(written: string): MoneyFault {
  const mayBeGrouped = /^[1-9]\d{0,2}\.\d{3}$/.test(written);
  return mayBeGrouped || /\.\d\d0+$/.test(written) ? "money-malformed" : "money-below-penny";
}

/** A run of figures without the commas and stops at its end, which belong to the sentence. */
function withoutEndMarks(run: string): string {
  let end = run.length;
  while (run[end - 1] === "," || run[end - 1] === ".") end -= 1;
  return end === run.length ? run : run.slice(0, end);
}

/** A number that is not written as an amount, whether or not a marker stands beside it. */
export function faultyNumber(fault: MoneyFault, end: number): WrittenNumber {
  return { end, digits: "", power: null, fault };
}
