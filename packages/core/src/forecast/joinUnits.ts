import { daysBetween, monthIndex, monthName } from "../calendar/index.js";
import type { TokenKind } from "./scan.js";
import { monthInterval, type Reading, refuse, type Unit } from "./unit.js";

interface Joint {
  /** The kind of the token between the two. */
  joiner: TokenKind;
  /** Whether the earlier stretch has its year from the later. */
  isYearShared: boolean;
}

/**
 * Joins two stretches of time into the one from the start of the first to the end of the last. Both have to be of one
 * precision and in order; alternatives ("March/April", "and", "or") have to follow one another.
 */
export function joinUnits(first: Unit, last: Unit, joint: Joint): Reading {
  if (first.precision !== last.precision) {
    const units = { first: first.precision, last: last.precision };
    return refuse("forecast-unlike-alternatives", { of: "units", ...units });
  }
  if (first.precision === "year" && first.earliest.slice(4) !== last.earliest.slice(4))
    return refuse("forecast-unlike-alternatives", { of: "kinds-of-year" });
  if (last.earliest < first.earliest) return refuseBackwards(first, last, joint);
  if (joint.joiner !== "to" && joint.joiner !== "-" && !isNext(first, last))
    return refuse("forecast-unlike-alternatives", { of: "periods-apart" });
  return {
    ok: true,
    precision: first.precision,
    earliest: first.earliest,
    latest: last.latest,
    assumptions: [...new Set([...first.assumptions, ...last.assumptions])],
    edtf: edtfOf(first, last),
  };
}

function isNext(first: Unit, last: Unit): boolean {
  if (first.precision === "day") return daysBetween(first.latest, last.earliest) <= 1;
  return monthIndex(last.earliest) - monthIndex(first.latest) <= 1;
}

/** EDTF has no interval of quarters, halves or seasons: they are written by their months. */
function edtfOf(first: Unit, last: Unit): string {
  if (first.precision === "day") return `${first.earliest}/${last.latest}`;
  const areYears = first.edtf.length === 4 && last.edtf.length === 4;
  return areYears ? `${first.edtf}/${last.edtf}` : monthInterval(first.earliest, last.latest);
}

/** "Dec/Jan 2020": the year is that of the second month, or of the first. */
function refuseBackwards(first: Unit, last: Unit, { isYearShared }: Joint): Reading {
  const readings: string[] = [];
  if (isYearShared && first.precision === "month") {
    const year = Number(last.latest.slice(0, 4));
    const [from, to] = [nameOf(first), nameOf(last)];
    readings.push(`${from} ${year - 1} to ${to} ${year}`, `${from} ${year} to ${to} ${year + 1}`);
  }
  const values = { from: first.earliest, to: last.latest, readings };
  return refuse("forecast-range-backwards", values, readings);
}

function nameOf({ earliest }: Unit): string {
  return monthName(Number(earliest.slice(5, 7)));
}
