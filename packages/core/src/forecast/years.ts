import { expandYear } from "../calendar/index.js";
import { refuse, type Refusal } from "./unit.js";

export interface NamedYear {
  ok: true;
  kind: "plain" | "calendar" | "split";
  year: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const full = (digits: string): number =>
  digits.length === 2 ? expandYear(Number(digits)) : Number(digits);

function splitYear(first: string, second: string): NamedYear | Refusal {
  const year = full(first);
  const follows =
    second.length === 2 ? (year + 1) % 100 === Number(second) : year + 1 === Number(second);
  if (!follows) {
    return refuse(
      "years-not-consecutive",
      `${first}/${second} does not name two consecutive years.`,
      "two consecutive years, such as 2019/20",
    );
  }
  return inRange(year) ?? { ok: true, kind: "split", year };
}

function inRange(year: number): Refusal | null {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  return refuse(
    "year-out-of-range",
    `The year ${year} is out of range.`,
    `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  );
}

function financialAmbiguous(year: number): Refusal {
  const readings = [year - 1, year].map((y) => `${y}/${String((y + 1) % 100).padStart(2, "0")}`);
  return refuse(
    "financial-year-ambiguous",
    `FY${year} may be ${readings.join(" or ")}.`,
    "both years, such as FY2019/20",
    readings,
  );
}

export function readYear(words: string): NamedYear | Refusal | null {
  const split = /^(?:fy )?(\d{4}|\d{2}) [-/] (\d{4}|\d{2})$/.exec(words);
  if (split) return splitYear(split[1] ?? "", split[2] ?? "");
  const plain = /^(?:(fy|cy) )?(\d{4}|\d{2})$/.exec(words);
  if (!plain) return null;
  const year = full(plain[2] ?? "");
  if (plain[1] === "fy") return financialAmbiguous(year);
  return inRange(year) ?? { ok: true, kind: plain[1] === "cy" ? "calendar" : "plain", year };
}
