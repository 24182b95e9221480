/** A number as written, with the scale word behind it. Offsets are into the text scanned. */
export interface WrittenNumber {
  end: number;
  /** Digits and a decimal point alone; `null` where the number is malformed. */
  digits: string | null;
  scale: string;
  hasScale: boolean;
}

const SCALES: Readonly<Record<string, string>> = {
  k: "1000",
  thousand: "1000",
  m: "1000000",
  mn: "1000000",
  million: "1000000",
  bn: "1000000000",
  billion: "1000000000",
};
/** Words that would change the amount and are not among the scales: reading without them would be reading in part. */
const UNKNOWN_SCALES = new Set(["hundred", "trillion", "tn", "mil", "mill"]);
const LONGEST_NUMBER = 40;
const RUN = /(?:\d|\.\d)[\d,.]*/y;
const SPACE_GROUP = /[ \u00a0\u2007\u2009\u202f](\d{3})(?![\dA-Za-z/:-])/y;
const PENNIES = /\.\d{1,2}(?!\d)/y;
const BROKEN_GROUP = /[ \u00a0\u2007\u2009\u202f]0\d*/y;
const SCALE_WORD = /\s?([A-Za-z]{1,9})(?![\p{L}\p{N}&])/uy;

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the number at a place, with its groups and its scale; `null` where there is none. */
export function scanNumber(text: string, at: number): WrittenNumber | null {
  const run = matchAt(RUN, text, at);
  if (!run) return null;
  const written = trimEnd(run[0]);
  const grouped = /^\d{1,3}$/.test(written)
    ? scanSpaceGroups(text, at, written)
    : { written, end: at + written.length };
  const broken = matchAt(BROKEN_GROUP, text, grouped.end);
  if (broken)
    return { end: grouped.end + broken[0].length, digits: null, scale: "1", hasScale: false };
  return withScale(text, grouped.written, grouped.end);
}

function trimEnd(run: string): string {
  let end = run.length;
  while (run[end - 1] === "," || run[end - 1] === ".") end -= 1;
  return run.slice(0, end);
}

function scanSpaceGroups(
  text: string,
  at: number,
  first: string,
): { written: string; end: number } {
  let written = first;
  let end = at + first.length;
  for (
    let group = matchAt(SPACE_GROUP, text, end);
    group;
    group = matchAt(SPACE_GROUP, text, end)
  ) {
    written += `,${group[1]}`;
    end += group[0].length;
    if (written.length > LONGEST_NUMBER) break;
  }
  if (end === at + first.length) return { written, end };
  const pennies = matchAt(PENNIES, text, end)?.[0] ?? matchAt(/,\d[\d,.]*/y, text, end)?.[0] ?? "";
  const tail = trimEnd(pennies);
  return { written: written + (tail.startsWith(",") ? `,${tail}` : tail), end: end + tail.length };
}

function withScale(text: string, written: string, end: number): WrittenNumber {
  const word = matchAt(SCALE_WORD, text, end);
  const name = word?.[1]?.toLowerCase() ?? "";
  const scale = Object.hasOwn(SCALES, name) ? SCALES[name] : undefined;
  const isUnknown = UNKNOWN_SCALES.has(name);
  const length = word && (scale || isUnknown) ? word[0].length : 0;
  const digits = isUnknown ? null : toDigits(written, scale !== undefined);
  return { end: end + length, digits, scale: scale ?? "1", hasScale: scale !== undefined };
}

/** Three or more decimals are only read before a scale: `£1.800` could be meant as £1,800. */
function toDigits(written: string, hasScale: boolean): string | null {
  if (written.length > LONGEST_NUMBER) return null;
  const [whole = "", decimals, ...more] = written.split(".");
  if (more.length > 0 || !/^(?:\d*|\d{1,3}(?:,\d{3})+)$/.test(whole)) return null;
  if (decimals === undefined) return whole.replaceAll(",", "");
  if (!/^\d+$/.test(decimals) || (decimals.length > 2 && !hasScale)) return null;
  return `${whole.replaceAll(",", "") || "0"}.${decimals}`;
}
