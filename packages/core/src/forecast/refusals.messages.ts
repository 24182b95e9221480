import { monthName } from "../calendar/index.js";
import type { ForecastPrecision } from "./types.js";

/** Phrases that the words may have meant, as `parseForecastReadings` reads them. */
interface Choice {
  readings: readonly string[];
}

/** A quarter or half by its number. */
export interface NumberedPart {
  name: "quarter" | "half";
  number: number;
}

/** What the sentences of each refusal name. */
export interface ForecastProblemValues {
  "forecast-unreadable": object | { part: NumberedPart };
  "forecast-misspelt": { word: string; nearest: string };
  "forecast-no-year": object;
  "forecast-relative": { word: string };
  "forecast-duration": object;
  "forecast-unlike-alternatives":
    | { of: "open-word"; readings?: readonly string[] }
    | { of: "units"; first: ForecastPrecision; last: ForecastPrecision }
    | { of: "kinds-of-year" }
    | { of: "periods-apart" }
    | { of: "times" };
  "forecast-range-backwards": Choice & { from: string; to: string };
  /** `start` is the time that the words name, `null` where they only border on one. */
  "forecast-open-ended": { start: string | null };
  "forecast-years-not-consecutive": { written: string };
  "forecast-year-out-of-range": { year: number };
  "forecast-financial-year-ambiguous": Choice;
  "forecast-winter-ambiguous": Choice;
  /** `name` is that of a month or season. */
  "forecast-two-years": { name: string; year: number };
  "forecast-no-such-day": { year: number; month: number; day: number };
  "forecast-no-such-month": { month: number };
  "forecast-weekday-mismatch": { day: string; weekday: string };
  "forecast-bracket-disagrees":
    | { of: "days"; earliest: string; latest: string }
    | { of: "part"; part: NumberedPart }
    | { of: "months"; first: number; last: number; part: NumberedPart };
  "forecast-bracket-not-last": object;
  "forecast-too-long": { limit: number };
}

/** Why words were not read as a forecast, for programs. */
export type ForecastProblemCode = keyof ForecastProblemValues;

/** The sentences of one refusal, each a function of its values. */
interface RefusalWords<Values> {
  /** Why the words cannot be read. */
  message: (values: Values) => string;
  /** How to write it. */
  expected: (values: Values) => string;
}

const PERIOD = "a period with its year, such as Q2 2018, Apr 2020, 31 March 2020 or 2019/20";
const period = (): string => PERIOD;

/** Why a phrase is refused, and how to write it instead; in English, as Welsh has no words for it yet. */
export const forecastProblems: {
  readonly en: {
    readonly [Code in ForecastProblemCode]: RefusalWords<ForecastProblemValues[Code]>;
  };
  readonly cy: Readonly<Record<string, never>>;
} = {
  en: {
    "forecast-unreadable": {
      message: (values) =>
        "part" in values
          ? `There is no ${sayPart(values.part)} in a year.`
          : "These words do not name a period with its year.",
      expected: (values) =>
        "part" in values ? `a number from 1 to ${partsIn[values.part.name]}` : PERIOD,
    },
    "forecast-misspelt": {
      message: ({ word }) => `The word “${word}” is not known.`,
      expected: ({ nearest }) => `${nearest}, if that is meant`,
    },
    "forecast-no-year": {
      message: () => "The words name a time and no year.",
      expected: () => "the same with its year, such as April 2020 or Q2 2018",
    },
    "forecast-relative": {
      message: ({ word }) => `“${word}” depends on the day on which it is read.`,
      expected: period,
    },
    "forecast-duration": {
      message: () => "The words say how long it takes, not when it ends.",
      expected: () => "the period in which it ends, such as Q2 2018 or April 2020",
    },
    "forecast-unlike-alternatives": {
      message: (values) => sayUnlike(values),
      expected: () => "one period, or a range of like ones, such as March to May 2020",
    },
    "forecast-range-backwards": {
      message: ({ from, to, readings }) =>
        `The range ends (${to}) before it starts (${from}).${sayReadings(readings)}`,
      expected: () => "the earlier period first, each with its year, such as Dec 2019 to Jan 2020",
    },
    "forecast-open-ended": {
      message: ({ start }) =>
        `The words say where a time begins or borders, and not in which period it ends.${
          start === null ? "" : sayReadings([start, "any time after it"])
        }`,
      expected: () => "the period in which it ends, such as April to June 2020",
    },
    "forecast-years-not-consecutive": {
      message: ({ written }) => `${written} does not name two years that follow each other.`,
      expected: () => "one year, two that follow each other such as 2019/20, or 2019 to 2021",
    },
    "forecast-year-out-of-range": {
      message: ({ year }) => `The year ${year} is out of range.`,
      expected: () => "a year from 1900 to 2199",
    },
    "forecast-financial-year-ambiguous": {
      message: ({ readings }) =>
        `A financial year spans two calendar years, and one is named.${sayReadings(readings)}`,
      expected: () => "both years, such as FY2019/20",
    },
    "forecast-winter-ambiguous": {
      message: ({ readings }) =>
        `A winter spans two years, and one is named.${sayReadings(readings)}`,
      expected: () => "both years, such as Winter 2019/20",
    },
    "forecast-two-years": {
      message: ({ name }) => `${name} lies in one year, and two are named.`,
      expected: ({ name, year }) => `one year, such as ${name} ${year}`,
    },
    "forecast-no-such-day": {
      message: ({ year, month, day }) => `${monthName(month)} ${year} has no day ${day}.`,
      expected: () => "a day that exists, such as 31 March 2020",
    },
    "forecast-no-such-month": {
      message: ({ month }) => `There is no month ${month}.`,
      expected: () => "day/month/year, such as 31/03/2020",
    },
    "forecast-weekday-mismatch": {
      message: ({ day, weekday }) => `${day} is a ${weekday}.`,
      expected: () => "a weekday that fits its date, or the date alone",
    },
    "forecast-bracket-disagrees": {
      message: (values) => sayDisagreement(values),
      expected: ({ of }) =>
        of === "months"
          ? "the months of the quarter or half that is named, or one of the two alone"
          : "one period, or a bracket that spells out the same months",
    },
    "forecast-bracket-not-last": {
      message: () => "The phrase does not end where its bracket closes.",
      expected: period,
    },
    "forecast-too-long": {
      message: ({ limit }) => `A forecast of more than ${limit} characters is not read.`,
      expected: period,
    },
  },
  cy: {},
};

const partsIn = { quarter: 4, half: 2 } as const;

function sayPart({ name, number }: NumberedPart): string {
  return `${name === "quarter" ? "Q" : "H"}${number}`;
}

/** The readings are named, so that a person can choose one. */
function sayReadings(readings: readonly string[]): string {
  return readings.length > 0 ? ` It may mean ${readings.join(" or ")}.` : "";
}

function sayUnlike(values: ForecastProblemValues["forecast-unlike-alternatives"]): string {
  switch (values.of) {
    case "open-word":
      return `A date and an open word do not make one forecast.${sayReadings(values.readings ?? [])}`;
    case "units":
      return `A ${values.first} and a ${values.last} do not make one period.`;
    case "kinds-of-year":
      return "A financial and a calendar year do not make one period.";
    case "periods-apart":
      return "The two periods do not follow one another.";
    case "times":
      return "Two different times are named.";
  }
}

function sayDisagreement(values: ForecastProblemValues["forecast-bracket-disagrees"]): string {
  if (values.of === "months") {
    const { first, last, part } = values;
    return `The months ${monthName(first)} to ${monthName(last)}, or their years, are not those of ${part.name} ${part.number}.`;
  }
  const meant =
    values.of === "days"
      ? `${values.earliest} to ${values.latest}`
      : `a ${values.part.name} ${values.part.number}`;
  return `The bracket does not fit ${meant}, which the words before it mean.`;
}
