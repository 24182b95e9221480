import parser from "any-date-parser";
import type { Interval, Peer } from "../types.ts";
import { toInterval } from "./interval.ts";

export const anyDateParser: Peer<Interval | null> = {
  name: "any-date-parser",
  read(phrase) {
    const { year, month, day, invalid } = parser.attempt(phrase, "en-GB");
    if (invalid) return null;
    if (year === undefined) return month === undefined && day === undefined ? null : toInterval(0);
    return toInterval(year, month, day);
  },
};
