import { formatDay } from "../../calendar/index.js";
import { sayCount } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

/** How many forecasts it is in the one reading of the quarters, and how many in the other. */
export interface Readings {
  /** With quarters of the calendar year. */
  calendar: number;
  /** With quarters of the financial year, which starts in April. */
  financial: number;
}

/** Years that the paper writes as two, such as 2019/20. */
export interface SplitYears {
  /** The first of them, as printed. */
  example: string;
  /** How many years the paper writes so. */
  times: number;
}

/** A sentence of the headline on how many projects end by a day, with how many do in each reading. */
export interface DeliveryNote extends Readings {
  /** As printed. */
  note: string;
  /** The reading that comes nearer to the number in the note; `null` where neither does. */
  nearer: keyof Readings | null;
}

export interface QuarterBasisUndeclaredValues {
  /** How many forecasts name a bare quarter. */
  forecasts: number;
  /** Their words, each once. */
  texts: string[];
  /** How many forecasts had lapsed by the day `asOf` (`YYYY-MM-DD`); `null` where no day is known. */
  lapsed: ({ asOf: string } & Readings) | null;
  /** `null` where the paper writes no year so. */
  splitYears: SplitYears | null;
  /** Empty where the headline has no such sentence. */
  deliveryNotes: DeliveryNote[];
}

export const quarterBasisUndeclaredWords: RuleCatalogue<QuarterBasisUndeclaredValues> = {
  en: {
    title: "Quarters are used without saying of which year",
    why: "A quarter of the financial year ends three months later than that of the calendar year; a whole list of late projects may turn on it.",
    question: {
      one: () =>
        "Are the quarters in the paper those of the calendar year or of the financial year?",
      many: (count) =>
        `Are the quarters in these ${count} papers those of the calendar year or of the financial year?`,
    },
    about: () => "quarters",
    message: (values) =>
      [...sayForecasts(values), ...sayLapsed(values), ...sayEvidence(values)].join(" "),
    expected: () => "a line such as: quarters are of the financial year, Q1 is April to June",
    advice: () => "Say in the paper what Q1 is, such as April to June.",
  },
  cy: {},
};

function sayForecasts({ forecasts }: QuarterBasisUndeclaredValues): string[] {
  return [
    forecasts === 1
      ? "1 forecast names a quarter and the paper does not say whether it is of the calendar or the financial year; it was read as a calendar quarter."
      : `${forecasts} forecasts name quarters and the paper does not say whether these are of the calendar or the financial year; they were read as calendar quarters.`,
  ];
}

/** How long the list of lapsed forecasts is in each reading. */
function sayLapsed({ lapsed }: QuarterBasisUndeclaredValues): string[] {
  if (lapsed === null) return [];
  const { asOf, calendar, financial } = lapsed;
  const day = formatDay(asOf);
  const had =
    calendar === 0 ? "no forecast had lapsed" : `${sayCount(calendar, "forecast")} had lapsed`;
  if (calendar === financial) return [`Either way ${had} by ${day}.`];
  const other = financial === 0 ? "none on the financial one" : `${financial} on the financial one`;
  return [`By ${day}, ${had} on the calendar reading and ${other}.`];
}

/** What in the paper speaks for either reading. */
function sayEvidence({ splitYears, deliveryNotes }: QuarterBasisUndeclaredValues): string[] {
  const said = [
    ...(splitYears === null ? [] : [saySplitYears(splitYears)]),
    ...deliveryNotes.map(sayDeliveryNote),
  ];
  return said;
}

function saySplitYears({ example, times }: SplitYears): string {
  const often = times === 1 ? "once" : `${times} times`;
  return `A year is written as two (such as ${example}) ${often}, which speaks for financial years.`;
}

function sayDeliveryNote({ note, calendar, financial, nearer }: DeliveryNote): string {
  const counts = `${calendar || "no"} current projects end on the calendar reading and ${financial || "none"} on the financial one`;
  const speaks = nearer === null ? "" : `, which speaks for the ${nearer} one`;
  return `The headline says “${note}”; by then ${counts}${speaks}.`;
}
