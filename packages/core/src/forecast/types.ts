import type { qualifiers } from "./vocabulary.js";

/** The units that a forecast may name, from the finest to the widest. */
export const forecastPrecisions = ["day", "month", "quarter", "half", "season", "year"] as const;
/** The unit that a forecast names. */
export type ForecastPrecision = (typeof forecastPrecisions)[number];

/** What reading a forecast may take for granted. */
export const forecastAssumptions = [
  "calendar-quarter",
  "calendar-half",
  "financial-quarter",
  "financial-half",
  "hydref-october",
  "hydref-autumn",
] as const;
/** One of them, or `as` with the words of one reading of a phrase that has several. */
export type ForecastAssumption = (typeof forecastAssumptions)[number] | `as ${string}`;

/** A word for a part of the time that a forecast names, such as `early` or `end of`, in English. */
export type PartOfTime = (typeof qualifiers)[Exclude<
  keyof typeof qualifiers,
  "by" | "circa"
>]["en"];
/** The same, or `circa` where the paper says roughly when. */
type Hint = PartOfTime | "circa" | `circa ${PartOfTime}`;
/** The words before the time that a forecast names, in English; "by" may stand before the others. */
export type ForecastQualifier = "by" | Hint | `by ${Hint}`;

/** The stages that a forecast cell may name in place of a date. */
export type ForecastStage = "candidate" | "on-hold" | "completed";
/** The month in which quarters and halves start: January (calendar) or April (financial). */
export type YearStart = 1 | 4;

/** How a forecast is to be read. */
export interface ForecastOptions {
  /** The month in which quarters and halves start: 1 (calendar, the default) or 4 (financial). */
  yearStart?: YearStart;
}

/** A forecast that names a time. */
export interface ForecastPeriod {
  /** The words of the paper, as printed. */
  text: string;
  /** The words name a time. */
  kind: "period";
  /** The unit that the words name. */
  precision: ForecastPrecision;
  /** The first day that they may mean, `YYYY-MM-DD`. */
  earliest: string;
  /** The last day that they may mean, `YYYY-MM-DD`. */
  latest: string;
  /**
   * A word before the time, such as `early`, `by` or `circa`; `null` where there is none. In a range it is the word
   * before its end, or the one before its start where its end has none. The days stay those of the whole time.
   */
  qualifier: ForecastQualifier | null;
  /** What was taken for granted: quarters or halves of the calendar year, or that Hydref is October. */
  assumptions: ForecastAssumption[];
  /** The same time by ISO 8601-2, such as `2018-34`; `null` where that has no form for it. */
  edtf: string | null;
}

/** A forecast that is still to be made. */
export interface ForecastTbd {
  /** The words of the paper, as printed. */
  text: string;
  /** The end is still to be decided or confirmed. */
  kind: "tbd";
}
/** A forecast of no end. */
export interface ForecastOngoing {
  /** The words of the paper, as printed. */
  text: string;
  /** The words say that there is no end. */
  kind: "ongoing";
}
/** No forecast. */
export interface ForecastBlank {
  /** The words of the paper, as printed. */
  text: string;
  /** The cell is empty, a dash or not applicable. */
  kind: "blank";
}
/** A stage in place of a forecast. */
export interface ForecastState {
  /** The words of the paper, as printed. */
  text: string;
  /** A stage stands where the date should. */
  kind: "state";
  /** The stage that the words name. */
  stage: ForecastStage;
}
/** Why the words of a forecast were not read. */
export interface ForecastProblem<Code extends string = string> {
  /** Names the kind of refusal for programs, such as `forecast-no-year`; GLOSSARY.md lists every code. */
  code: Code;
  /** What is the matter, as a sentence in English. */
  message: string;
  /** The words that were found. */
  found: string;
  /** What was expected in their place. */
  expected: string;
  /** What the sentences name, so that they can be said in another language; left out where they name nothing. */
  values?: Readonly<Record<string, unknown>>;
}
/** Words that were not read as a forecast. */
export interface ForecastUnreadable {
  /** The words of the paper, as printed. */
  text: string;
  /** The words are of no form that is read; nothing is guessed. */
  kind: "unreadable";
  /** Why they were not read. */
  problem: ForecastProblem;
}

/** When a project is expected to end: the words of the paper, and what they mean. */
export type Forecast =
  | ForecastPeriod
  | ForecastTbd
  | ForecastOngoing
  | ForecastBlank
  | ForecastState
  | ForecastUnreadable;
