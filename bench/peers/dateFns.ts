import { endOfMonth, endOfQuarter, endOfYear, isValid, parse } from "date-fns";
import { enGB } from "date-fns/locale";
import type { Interval, Peer } from "../types.ts";
import { toDay } from "./interval.ts";

const reference = new Date(2020, 1, 7);
const toDayItself = (date: Date): Date => date;

/** The list of formats that a user would write for these papers, with the end of what each names. */
const formats: readonly (readonly [string, (date: Date) => Date])[] = [
  ["QQQ yyyy", endOfQuarter],
  ["yyyy QQQ", endOfQuarter],
  ["yyyy-QQQ", endOfQuarter],
  ["QQQ-yy", endOfQuarter],
  ["MMM-yy", endOfMonth],
  ["MMMyy", endOfMonth],
  ["MMM ''yy", endOfMonth],
  ["MMM yyyy", endOfMonth],
  ["MMMM yyyy", endOfMonth],
  ["yyyy-MM", endOfMonth],
  ["d MMMM yyyy", toDayItself],
  ["do MMMM yyyy", toDayItself],
  ["MMMM do yyyy", toDayItself],
  ["d-MMM-yy", toDayItself],
  ["EEEE d MMMM yyyy", toDayItself],
  ["dd/MM/yy", toDayItself],
  ["dd/MM/yyyy", toDayItself],
  ["yyyy-MM-dd", toDayItself],
  ["yyyy", endOfYear],
];

export const dateFns: Peer<Interval | null> = {
  name: `date-fns with ${formats.length} formats`,
  read(phrase) {
    for (const [format, endOf] of formats) {
      const date = parse(phrase, format, reference, { locale: enGB });
      if (isValid(date)) return { earliest: toText(date), latest: toText(endOf(date)) };
    }
    return null;
  },
};

function toText(date: Date): string {
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
