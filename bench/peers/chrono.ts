import * as chrono from "chrono-node";
import type { Interval, Peer } from "../types.ts";
import { toInterval } from "./interval.ts";

const reference = new Date(Date.UTC(2020, 1, 7));

/**
 * What chrono is certain of: a year, a month or a day, from the first of what it finds to the last; whatever
 * words it leaves unread are forgiven.
 */
export const chronoNode: Peer<Interval | null> = {
  name: "chrono-node",
  read(phrase) {
    const found = chrono.en.GB.parse(phrase, reference);
    const first = found[0]?.start;
    const last = found.at(-1)?.end ?? found.at(-1)?.start;
    const from = first && toKnown(first);
    const to = last && toKnown(last);
    return from && to ? { earliest: from.earliest, latest: to.latest } : null;
  },
};

function toKnown(part: chrono.ParsedComponents): Interval | null {
  const year = part.get("year");
  const isKnown = (unit: chrono.Component) => part.isCertain(unit);
  if (year === null || !(isKnown("year") || isKnown("month") || isKnown("day"))) return null;
  return toInterval(
    year,
    isKnown("month") ? part.get("month") : null,
    isKnown("day") ? part.get("day") : null,
  );
}
