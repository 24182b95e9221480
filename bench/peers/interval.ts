import type { Interval } from "../types.ts";

/** The days that a year, a month or a day covers; months count from 1. */
export function toInterval(year: number, month?: number | null, day?: number | null): Interval {
  const first = month ?? 1;
  const last = month ?? 12;
  return {
    earliest: toDay(year, first, day ?? 1),
    latest: day ? toDay(year, first, day) : toDay(year, last, daysIn(year, last)),
  };
}

export function toDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
