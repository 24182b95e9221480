import type { Interval, Peer } from "../types.ts";
import { toInterval } from "./interval.ts";

const QUARTER = /^Q([1-4])[ -](\d{4})$/i;
const MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[- ]?['’]?(\d{4}|\d{2})$/i;
const DAY = /^(\d{1,2})[/ -](\d{1,2})[/ -](\d{4})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What three regular expressions do: the least that a user would write by hand. */
export const threeRegexes: Peer<Interval | null> = {
  name: "three regular expressions",
  read(phrase) {
    const quarter = QUARTER.exec(phrase);
    if (quarter) {
      const first = Number(quarter[1]) * 3 - 2;
      const year = Number(quarter[2]);
      return {
        earliest: toInterval(year, first).earliest,
        latest: toInterval(year, first + 2).latest,
      };
    }
    const month = MONTH.exec(phrase);
    if (month) {
      const year = Number(month[2]);
      const name = month[1]?.toLowerCase() ?? "";
      return toInterval(year < 100 ? 2000 + year : year, MONTHS.indexOf(name) + 1);
    }
    const day = DAY.exec(phrase);
    return day && toInterval(Number(day[3]), Number(day[2]), Number(day[1]));
  },
};

const AMOUNT = /£\s?(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|mn|million|m|bn|billion)?\b/gi;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** What a regular expression and a float do. */
export const regexAndFloat: Peer<number[]> = {
  name: "a regular expression and parseFloat",
  read(sentence) {
    const found: number[] = [];
    for (const [, digits = "", scale = ""] of sentence.matchAll(AMOUNT))
      found.push(parseFloat(digits.replaceAll(",", "")) * (SCALES[scale.toLowerCase()] ?? 1));
    return found;
  },
};
