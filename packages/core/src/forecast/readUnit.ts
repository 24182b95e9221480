import { isRealDay, monthName, toDay, weekdayNames, weekdayOf } from "../calendar/index.js";
import { monthsUnit, refuse, type Basis, type Reading, type Unit } from "./unit.js";
import { readYear } from "./years.js";

const seasonNames = ["Spring", "Summer", "Autumn", "Winter"];
const twoDigits = (n: number): string => String(n % 100).padStart(2, "0");

function part(letter: string, digits: string, yearWords: string, basis: Basis): Reading {
  const year = readYear(yearWords);
  if (!year?.ok) return year;
  const count = letter === "q" ? 4 : 2;
  const number = Number(digits);
  if (number < 1 || number > count) {
    return refuse(
      "unreadable",
      `There is no ${letter.toUpperCase()}${number} in a year.`,
      `${letter.toUpperCase()}1 to ${letter.toUpperCase()}${count}`,
    );
  }
  const start = year.kind === "split" ? 4 : year.kind === "calendar" ? 1 : basis.yearStart;
  const length = 12 / count;
  const unit = monthsUnit(
    letter === "q" ? "quarter" : "half",
    year.year,
    start + (number - 1) * length,
    length,
  );
  if (start === 1) unit.edtf = `${year.year}-${(letter === "q" ? 32 : 39) + number}`;
  if (year.kind === "plain" && basis.isDefault)
    unit.assumptions = [letter === "q" ? "calendar-quarter" : "calendar-half"];
  return unit;
}

function readPart(line: string, basis: Basis): Reading {
  const after = /^([qh]) (\d{1,2})(?: [-/])? (.+)$/.exec(line);
  if (after) return part(after[1] ?? "", after[2] ?? "", after[3] ?? "", basis);
  const before =
    /^([^qh]+?)(?: [-/])? ([qh]) (\d{1,2})$/.exec(line) ??
    /^(fy [^qh]+) ([qh]) (\d{1,2})$/.exec(line);
  if (before) return part(before[2] ?? "", before[3] ?? "", before[1] ?? "", basis);
  const swapped = /^(\d) ([qh])(?: [-/])? (.+)$/.exec(line);
  return swapped ? part(swapped[2] ?? "", swapped[1] ?? "", swapped[3] ?? "", basis) : null;
}

function winter(year: number, isSplit: boolean): Reading {
  if (isSplit) return monthsUnit("season", year, 12, 3);
  const readings = [year - 1, year].map((y) => `Winter ${y}/${twoDigits(y + 1)}`);
  return refuse(
    "winter-ambiguous",
    `Winter ${year} may be ${readings.join(" or ")}.`,
    "both years, such as Winter 2019/20",
    readings,
  );
}

function readSeason(line: string): Reading {
  const match = /^s(\d)(?: [-/])? (.+)$/.exec(line) ?? null;
  if (!match) return null;
  const year = readYear(match[2] ?? "");
  if (!year?.ok) return year;
  const season = Number(match[1]);
  if (season === 4) return winter(year.year, year.kind === "split");
  const name = seasonNames[season - 1] ?? "";
  if (year.kind === "split")
    return refuse(
      "season-year",
      `${name} lies in one year, and two are named.`,
      `${name} with one year, such as ${name} ${year.year}`,
    );
  return { ...monthsUnit("season", year.year, season * 3, 3), edtf: `${year.year}-${20 + season}` };
}

function readMonth(line: string): Reading {
  const named = /^m(\d{1,2})(?: [-/])? (\d{4}|\d{2})$/.exec(line);
  const turned = named ? null : /^(\d{4})(?: -)? m(\d{1,2})$/.exec(line);
  const iso = /^(\d{4}) - (\d{2})$/.exec(line);
  if (iso && !isMonthOfYear(Number(iso[1]), Number(iso[2]))) return null;
  const month = Number(named?.[1] ?? turned?.[2] ?? iso?.[2]);
  const year = readYear(named?.[2] ?? turned?.[1] ?? iso?.[1] ?? "");
  return year?.ok ? monthsUnit("month", year.year, month, 1) : year;
}

function isMonthOfYear(year: number, month: number): boolean {
  return month >= 1 && month <= 12 && (year + 1) % 100 !== month;
}

function dayParts(line: string): [string, number, number] | null {
  const named = /^(\d{1,2})o?(?: [-/])? m(\d{1,2})(?: [-/])? (\d{4}|\d{2})$/.exec(line);
  if (named) return [named[3] ?? "", Number(named[2]), Number(named[1])];
  const american = /^m(\d{1,2}) (\d{1,2})o? (\d{4})$/.exec(line);
  if (american) return [american[3] ?? "", Number(american[1]), Number(american[2])];
  const numeric = /^(\d{1,2}) ([-/.]) (\d{1,2}) \2 (\d{4}|\d{2})$/.exec(line);
  if (numeric) return [numeric[4] ?? "", Number(numeric[3]), Number(numeric[1])];
  const iso = /^(\d{4}) - (\d{2}) - (\d{2})$/.exec(line);
  return iso ? [iso[1] ?? "", Number(iso[2]), Number(iso[3])] : null;
}

function readDay(line: string): Reading {
  const weekday = /^w(\d) (?:- )?/.exec(line);
  const parts = dayParts(weekday ? line.slice(weekday[0].length) : line);
  if (!parts) return null;
  const year = readYear(parts[0]);
  if (!year?.ok) return year;
  const day = toDay(year.year, parts[1], parts[2]);
  if (!isRealDay(day)) {
    const named =
      parts[1] >= 1 && parts[1] <= 12
        ? `${monthName(parts[1])} ${year.year} has no day ${parts[2]}`
        : `There is no month ${parts[1]}`;
    return refuse(
      "no-such-day",
      `${named}.`,
      "a day that exists, as day/month/year, such as 31/03/2020",
    );
  }
  if (weekday && weekdayOf(day) !== Number(weekday[1])) {
    return refuse(
      "weekday-mismatch",
      `${day} is a ${weekdayNames.en[weekdayOf(day) - 1] ?? ""}.`,
      "a weekday that fits its date",
    );
  }
  return { ok: true, precision: "day", earliest: day, latest: day, assumptions: [], edtf: day };
}

function readWholeYear(line: string): Reading {
  if (/^\d{2}$/.test(line)) return null;
  const year = readYear(line);
  if (!year?.ok) return year;
  const unit: Unit = monthsUnit("year", year.year, year.kind === "split" ? 4 : 1, 12);
  return year.kind === "split" ? unit : { ...unit, edtf: String(year.year) };
}

/** Reads one named stretch: a quarter, half, season, day, month or year. */
export function readUnit(line: string, basis: Basis): Reading {
  return (
    readPart(line, basis) ??
    readSeason(line) ??
    readDay(line) ??
    readMonth(line) ??
    readWholeYear(line)
  );
}
