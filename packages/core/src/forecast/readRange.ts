import { monthIndex, monthName } from "../calendar/index.js";
import { readUnit } from "./readUnit.js";
import {
  monthInterval,
  refuse,
  withReadings,
  type Basis,
  type Reading,
  type Unit,
} from "./unit.js";

const YEAR_AT_END = / ((?:[fc]y )?(?:\d{4}|\d{2})(?: [-/] (?:\d{4}|\d{2}))?)$/;
const MONTH_AT_END = /(m\d{1,2}) \d{2,4}$/;

function edtfOf(first: Unit, last: Unit): string {
  if (first.precision === "day") return `${first.earliest}/${last.latest}`;
  if (first.precision === "year" && first.edtf?.length === 4)
    return `${first.edtf}/${last.edtf ?? ""}`;
  return monthInterval(first.earliest, last.latest);
}

function join(first: Unit, last: Unit, mark: string): Reading {
  if (first.precision !== last.precision) {
    return refuse(
      "unlike-alternatives",
      `A ${first.precision} and a ${last.precision} do not make one period.`,
      "two periods of the same kind, such as Q1 to Q3 2019",
    );
  }
  if (last.earliest < first.earliest) {
    return refuse(
      "range-backwards",
      `The range ends (${last.latest}) before it starts (${first.earliest}).`,
      "the earlier period first, each with its year, such as Dec 2019 to Jan 2020",
    );
  }
  const isAlternative = mark === "/" || mark === "&";
  if (isAlternative && monthIndex(last.earliest) - monthIndex(first.latest) > 1) {
    return refuse(
      "unlike-alternatives",
      "The two periods do not follow one another.",
      'a range written with "to", such as March to May 2020',
    );
  }
  const assumptions = [...new Set([...first.assumptions, ...last.assumptions])];
  return {
    ok: true,
    precision: first.precision,
    earliest: first.earliest,
    latest: last.latest,
    assumptions,
    edtf: edtfOf(first, last),
  };
}

function readLeft(left: string, right: string, basis: Basis): Reading {
  const own = readUnit(left, basis);
  if (own) return own;
  const year = YEAR_AT_END.exec(right)?.[1];
  if (!year) return null;
  const month = MONTH_AT_END.exec(right)?.[1];
  return readUnit(
    /^\d{1,2}o?$/.test(left) && month ? `${left} ${month} ${year}` : `${left} ${year}`,
    basis,
  );
}

/** What "Dec/Jan 2020" may mean: the year is that of the second month or of the first. */
function crossing(left: string, right: string, last: Unit): string[] {
  const first = /^m(\d{1,2})$/.exec(left)?.[1];
  const second = /^m(\d{1,2}) /.exec(right)?.[1];
  if (first === undefined || second === undefined) return [];
  const year = Number(last.latest.slice(0, 4));
  return [year, year + 1].map(
    (end) => `${monthName(Number(first))} ${end - 1} to ${monthName(Number(second))} ${end}`,
  );
}

function readSplit(left: string, right: string, mark: string, basis: Basis): Reading {
  const last =
    readUnit(right, basis) ?? readUnit(`${/^\d{4}/.exec(left)?.[0] ?? "?"} ${right}`, basis);
  const first = last?.ok ? readLeft(left, right, basis) : null;
  if (!last?.ok) return null;
  if (!first?.ok) return first;
  const joined = join(first, last, mark);
  if (joined?.ok === false && joined.code.endsWith("backwards"))
    return withReadings(joined, crossing(left, right, last));
  return joined;
}

/** One unit, or a range of two; the first split that reads is taken. */
export function readRange(line: string, basis: Basis): Reading {
  const whole = readUnit(line, basis);
  if (whole?.ok) return whole;
  let refusal: Reading = whole;
  const tokens = line.replace(/^between /, "").split(" ");
  for (const mark of ["to", "&", "-", "/"]) {
    for (let i = 1; i < tokens.length - 1; i += 1) {
      if (tokens[i] !== mark) continue;
      const reading = readSplit(
        tokens.slice(0, i).join(" "),
        tokens.slice(i + 1).join(" "),
        mark,
        basis,
      );
      if (reading?.ok) return reading;
      refusal ??= reading;
    }
  }
  return refusal;
}
