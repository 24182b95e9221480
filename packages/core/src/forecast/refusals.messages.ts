/** What a sentence may quote of the phrase, by name. */
export type Quoted = Readonly<Record<string, string>>;

export interface Message {
  /** Why the words cannot be read, as a sentence. */
  message: (quoted: Quoted) => string;
  /** The code, where it is not the key. */
  code?: string;
  /** How to write it. */
  expected: (quoted: Quoted) => string;
}

const PERIOD = "a period with its year, such as Q2 2018, Apr 2020, 31 March 2020 or 2019/20";
const period = (): string => PERIOD;

/** Why a phrase is refused, and how to write it instead. */
export const refusals = {
  unreadable: {
    message: () => "These words do not name a period with its year.",
    expected: period,
  },
  "no-such-part": {
    code: "unreadable",
    message: ({ part }) => `There is no ${part} in a year.`,
    expected: ({ last }) => `a number from 1 to ${last}`,
  },
  misspelt: {
    message: ({ word }) => `The word “${word}” is not known.`,
    expected: ({ nearest }) => `${nearest}, if that is meant`,
  },
  "no-year": {
    message: () => "The words name a time and no year.",
    expected: () => "the same with its year, such as April 2020 or Q2 2018",
  },
  relative: {
    message: ({ word }) => `“${word}” depends on the day on which it is read.`,
    expected: period,
  },
  duration: {
    message: () => "The words say how long it takes, not when it ends.",
    expected: () => "the period in which it ends, such as Q2 2018 or April 2020",
  },
  "unlike-alternatives": {
    message: ({ why }) => why ?? "",
    expected: () => "one period, or a range of like ones, such as March to May 2020",
  },
  "range-backwards": {
    message: ({ from, to }) => `The range ends (${to}) before it starts (${from}).`,
    expected: () => "the earlier period first, each with its year, such as Dec 2019 to Jan 2020",
  },
  "open-ended": {
    message: () => "The words say where a time begins or borders, and not in which period it ends.",
    expected: () => "the period in which it ends, such as April to June 2020",
  },
  "years-not-consecutive": {
    message: ({ written }) => `${written} does not name two years that follow each other.`,
    expected: () => "one year, two that follow each other such as 2019/20, or 2019 to 2021",
  },
  "year-out-of-range": {
    message: ({ year }) => `The year ${year} is out of range.`,
    expected: () => "a year from 1900 to 2199",
  },
  "financial-year-ambiguous": {
    message: () => "A financial year spans two calendar years, and one is named.",
    expected: () => "both years, such as FY2019/20",
  },
  "winter-ambiguous": {
    message: () => "A winter spans two years, and one is named.",
    expected: () => "both years, such as Winter 2019/20",
  },
  "two-years": {
    message: ({ name }) => `${name} lies in one year, and two are named.`,
    expected: ({ name, year }) => `one year, such as ${name} ${year}`,
  },
  "no-such-day": {
    message: ({ month, day }) => `${month} has no day ${day}.`,
    expected: () => "a day that exists, such as 31 March 2020",
  },
  "no-such-month": {
    message: ({ month }) => `There is no month ${month}.`,
    expected: () => "day/month/year, such as 31/03/2020",
  },
  "weekday-mismatch": {
    message: ({ day, weekday }) => `${day} is a ${weekday}.`,
    expected: () => "a weekday that fits its date, or the date alone",
  },
  "bracket-disagrees": {
    message: ({ meant }) => `The bracket does not fit ${meant}, which the words before it mean.`,
    expected: () => "one period, or a bracket that spells out the same months",
  },
  "months-disagree": {
    code: "bracket-disagrees",
    message: ({ months, part }) => `The months ${months} are not ${part}.`,
    expected: () => "the months of the quarter or half that is named, or one of the two alone",
  },
  "bracket-open": {
    message: () => "The bracket does not close the phrase.",
    expected: period,
  },
  "too-long": {
    message: ({ limit }) => `A forecast of more than ${limit} characters is not read.`,
    expected: period,
  },
} as const satisfies Record<string, Message>;

export type RefusalCode = keyof typeof refusals;
