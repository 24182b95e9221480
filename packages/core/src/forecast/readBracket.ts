import { foldPhrase } from "./foldPhrase.js";
import { type Period, readPeriod } from "./readPeriod.js";
import { type Token, scan } from "./scan.js";
import type { YearStart } from "./types.js";
import { areMonthsOf, readMonths } from "./readMonths.js";
import { type Basis, monthsUnit, partEdtf, type Refusal, refuse, type Unit } from "./unit.js";
import { asideBrackets, basisBrackets, openPhrases } from "./vocabulary.js";

const financial: readonly string[] = basisBrackets.financial;
const calendar: readonly string[] = basisBrackets.calendar;
const plain: readonly string[] = asideBrackets.plain;
const rough: readonly string[] = asideBrackets.rough;
const openWords: readonly string[] = openPhrases.tbd;

/**
 * Reads a phrase that has a bracket, which must stand at its end. One that names the kind of year is obeyed by a quarter or half that it can
 * change, taken where the words say the same already, and else refused; an aside such as "(est)" changes nothing; one that
 * spells out the time must agree with the words before it, or gives them the year that they lack; a phrase that is all bracket is read
 * as what stands in it.
 */
export function readBracket(text: string, basis: Basis): Period | Refusal | null {
  const start = text.indexOf("(");
  if (!text.endsWith(")")) return refuse("forecast-bracket-not-last", {});
  const inside = text.slice(start + 1, -1);
  const before = text.slice(0, start);
  if (before.trim() === "") return readPeriod(inside, scan(inside), basis);
  const folded = foldPhrase(inside);
  if (financial.includes(folded)) return readWithBasis(before, "financial", basis);
  if (calendar.includes(folded)) return readWithBasis(before, "calendar", basis);
  if (plain.includes(folded) || rough.includes(folded)) {
    const said = rough.includes(folded) ? `circa ${before}` : before;
    return readPeriod(said, scan(said), basis);
  }
  const tokens = scan(before);
  const withYear = readWithYear(before, inside, basis);
  if (withYear !== null) return withYear;
  const period = readPeriod(before, tokens, basis) ?? readPart(tokens, inside, basis);
  if (!period?.ok) return period;
  if (openWords.includes(folded)) {
    const readings = [before.trim(), inside.trim()];
    return refuse("forecast-unlike-alternatives", { of: "open-word", readings }, readings);
  }
  if (isRepeated(tokens, scan(inside))) return period;
  const unit = settle(period.unit, inside, basis);
  return unit === null ? refuseDisagreement(period.unit) : { ...period, unit };
}

function readWithBasis(
  before: string,
  name: keyof typeof basisBrackets,
  basis: Basis,
): Period | Refusal | null {
  const yearStart = name === "financial" ? 4 : 1;
  const period = readPeriod(before, scan(before), { yearStart, isDefault: false });
  if (!period?.ok) return period;
  const { precision, earliest } = period.unit;
  const isPart = precision === "quarter" || precision === "half";
  const other = readPeriod(before, scan(before), { ...basis, yearStart: yearStart === 4 ? 1 : 4 });
  const isObeyed = isPart && other?.ok === true && other.unit.earliest !== earliest;
  const canSay = isPart || precision === "year";
  const isSaidAlready = canSay && isInYearFrom(period.unit, yearStart);
  return isObeyed || isSaidAlready ? period : refuseDisagreement(period.unit);
}

/** The bracket says other days than the words before it, which are named. */
function refuseDisagreement({ earliest, latest }: Unit): Refusal {
  return refuse("forecast-bracket-disagrees", { of: "days", earliest, latest });
}

/**
 * Whether a year, or a part of one, is of the years that start in a month. Calendar parts of a year have an EDTF of their
 * own; financial ones are written by their months.
 */
function isInYearFrom({ edtf, earliest, precision }: Unit, yearStart: YearStart): boolean {
  if (precision === "year") return Number(earliest.slice(5, 7)) === yearStart;
  return edtf.includes("/") === (yearStart === 4);
}

/** "Q4 (2019/20)": the bracket gives the year that the words before it lack. */
function readWithYear(before: string, inside: string, basis: Basis): Period | Refusal | null {
  const year = readPeriod(inside, scan(inside), basis);
  if (!year?.ok || year.unit.precision !== "year" || year.qualifier !== null) return null;
  if (readPeriod(before, scan(before), basis) !== null) return null;
  const words = `${before} ${inside}`;
  return readPeriod(words, scan(words), basis);
}

/** "Q2 2018 (Q2)": a bracket that says the first words again settles nothing, and disagrees with nothing. */
function isRepeated(before: readonly Token[], inside: readonly Token[]): boolean {
  return (
    inside.length > 0 &&
    inside.every(({ kind, value }, at) => before[at]?.kind === kind && before[at].value === value)
  );
}

/**
 * Holds a period to the words in its bracket, by themselves or with the year of the words before it. Where they mean the
 * same days the period stands, and where they mean them without assuming anything its own assumptions are settled; `null`
 * where they mean other days.
 */
function settle(unit: Unit, inside: string, basis: Basis): Unit | null {
  if (inside.trim() === "") return null;
  const tokens = scan(inside);
  const months = readMonths(tokens, 0);
  if (months?.end === tokens.length)
    return areMonthsOf(months, unit) ? { ...unit, assumptions: [] } : null;
  const years = new Set([unit.earliest.slice(0, 4), unit.latest.slice(0, 4)]);
  for (const words of [inside, ...[...years].map((year) => `${inside} ${year}`)]) {
    const inner = readPeriod(words, scan(words), basis);
    if (!inner?.ok || inner.unit.earliest !== unit.earliest || inner.unit.latest !== unit.latest)
      continue;
    return inner.unit.assumptions.length > 0 ? unit : { ...unit, assumptions: [] };
  }
  return null;
}

/** "Quarter 4 (January to March 2025)": the bracket gives the year; its months must be a quarter of that number. */
function readPart(tokens: readonly Token[], inside: string, basis: Basis): Period | Refusal | null {
  const part = quarterNumber(tokens);
  if (part === null) return null;
  const inner = readPeriod(inside, scan(inside), basis);
  if (!inner?.ok) return null;
  const { earliest, latest } = inner.unit;
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const quarter = monthsUnit("quarter", year, month, 3);
  const hasNumber = [1, 4].some((start) => (start + (part - 1) * 3 - month) % 12 === 0);
  if (!hasNumber || part > 4 || quarter.earliest !== earliest || quarter.latest !== latest)
    return refuse("forecast-bracket-disagrees", {
      of: "part",
      part: { name: "quarter", number: part },
    });
  const isCalendar = month === 1 + (part - 1) * 3;
  const edtf = isCalendar ? partEdtf("quarter", year, part) : quarter.edtf;
  return { ok: true, unit: { ...quarter, edtf }, qualifier: null };
}

/** "Quarter 4", "quarter four", "4th quarter"; "four quarters" is a length of time. */
function quarterNumber([one, other, ...more]: readonly Token[]): number | null {
  if (one === undefined || other === undefined || more.length > 0) return null;
  if (one.kind === "quarter" && other.kind === "number-word") return other.value;
  const number = one.kind === "quarter" ? other : one;
  const isNumbered = number.kind === "one-digit" || number.kind === "ordinal";
  const hasName = one.kind === "quarter" || other.kind === "quarter";
  return isNumbered && hasName ? number.value : null;
}
