import { daysInMonth, monthName, toDay, weekdayNames, weekdayOf } from "../calendar/index.js";
import { formatSplitYear, type NamedYear } from "./readYear.js";
import { type Basis, monthsUnit, partEdtf, type Reading, refuse, type Unit } from "./unit.js";

/** The numbers that the tokens of a form give, by the part that they play in it. */
export interface Parts {
  part: number;
  season: number;
  month: number;
  day: number;
  weekday: number;
}

export type ReadUnit = (parts: Parts, year: NamedYear, basis: Basis) => Reading;

export const readQuarter: ReadUnit = ({ part }, year, basis) =>
  readPart("quarter", part, year, basis);

export const readHalf: ReadUnit = ({ part }, year, basis) => readPart("half", part, year, basis);

const partsOfYear = {
  quarter: { count: 4, assumption: "calendar-quarter" },
  half: { count: 2, assumption: "calendar-half" },
} as const;

function readPart(
  precision: keyof typeof partsOfYear,
  part: number,
  year: NamedYear,
  basis: Basis,
): Reading {
  const { count, assumption } = partsOfYear[precision];
  if (part < 1 || part > count)
    return refuse("forecast-unreadable", { part: { name: precision, number: part } });
  const start = year.kind === "split" ? 4 : year.kind === "calendar" ? 1 : basis.yearStart;
  const length = 12 / count;
  const unit = monthsUnit(precision, year.year, start + (part - 1) * length, length);
  if (start === 1) unit.edtf = partEdtf(precision, year.year, part);
  if (year.kind === "plain" && basis.isDefault) unit.assumptions = [assumption];
  return unit;
}

const seasonNames = ["Spring", "Summer", "Autumn", "Winter"];
const WINTER = 4;

/** Spring is March to May and so on; a winter is named by both its years. EDTF counts seasons from 21. */
export const readSeason: ReadUnit = ({ season }, year) => {
  if (season === WINTER) return readWinter(year);
  const name = seasonNames[season - 1] ?? "";
  if (year.kind === "split") return refuse("forecast-two-years", { name, year: year.year });
  const unit = monthsUnit("season", year.year, season * 3, 3);
  return { ...unit, edtf: `${year.year}-${20 + season}` };
};

function readWinter({ kind, year }: NamedYear): Reading {
  if (kind === "split") return monthsUnit("season", year, 12, 3);
  const readings = [year - 1, year].map((first) => `Winter ${formatSplitYear(first)}`);
  return refuse("forecast-winter-ambiguous", { readings }, readings);
}

export const readMonth: ReadUnit = ({ month }, year) => {
  if (month < 1 || month > 12) return refuse("forecast-no-such-month", { month });
  const name = monthName(month);
  if (year.kind === "split") return refuse("forecast-two-years", { name, year: year.year });
  return monthsUnit("month", year.year, month, 1);
};

export const readDay: ReadUnit = ({ month, day: date, weekday }, { year }) => {
  if (month < 1 || month > 12) return refuse("forecast-no-such-month", { month });
  if (date < 1 || date > daysInMonth(year, month))
    return refuse("forecast-no-such-day", { year, month, day: date });
  const day = toDay(year, month, date);
  if (weekday > 0 && weekdayOf(day) !== weekday) {
    const name = weekdayNames.en[weekdayOf(day) - 1] ?? "";
    return refuse("forecast-weekday-mismatch", { day, weekday: name });
  }
  return { ok: true, precision: "day", earliest: day, latest: day, assumptions: [], edtf: day };
};

/** "Quarter to end September 2013": the three months up to the end of one that ends a quarter. */
export const readQuarterEnd: ReadUnit = ({ month }, year) => {
  const name = monthName(month);
  if (year.kind === "split") return refuse("forecast-two-years", { name, year: year.year });
  if (month % 3 !== 0) return refuse("forecast-unreadable", {});
  const unit = monthsUnit("quarter", year.year, month - 2, 3);
  return { ...unit, edtf: partEdtf("quarter", year.year, month / 3) };
};

/** `2019-20` is a financial year; `2019-04`, whose second number does not follow the first, is a month. */
export const readYearOrMonth: ReadUnit = ({ month }, { year }, basis) => {
  const parts = { ...NO_PARTS, month };
  if ((year + 1) % 100 === month)
    return readWholeYear(parts, { ok: true, kind: "split", year }, basis);
  if (month >= 1 && month <= 12) return readMonth(parts, { ok: true, kind: "plain", year }, basis);
  const written = `${year}-${String(month).padStart(2, "0")}`;
  return refuse("forecast-years-not-consecutive", { written });
};

export const readWholeYear: ReadUnit = (_parts, { kind, year }) => {
  if (kind === "split") return monthsUnit("year", year, 4, 12);
  const unit: Unit = monthsUnit("year", year, 1, 12);
  return { ...unit, edtf: String(year) };
};

export const NO_PARTS: Parts = { part: 0, season: 0, month: 0, day: 0, weekday: 0 };
