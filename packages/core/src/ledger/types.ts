import type { Forecast, Slippage } from "../forecast/index.js";
import type { Alias } from "../identity/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Meeting } from "../paper/index.js";
import type { ProjectNoun } from "../profile/index.js";
import type { Problem } from "../result/index.js";

/** What one paper of the series forecast for a project; `paper` counts from 0 in the ledger's list of papers. */
export interface LedgerForecast {
  /** Which paper: its place in the ledger's list of papers, from 0. */
  paper: number;
  /** What it forecast for the project. */
  forecast: Forecast;
}

/** One project through a series of papers. */
export interface LedgerProject {
  /** The id and the title in the last paper that lists it. */
  projectId: string;
  /** Its title in the last paper that lists it, as printed. */
  title: string;
  /** One for each paper that lists it, in the order of the papers. */
  forecasts: LedgerForecast[];
  /** How often a stated date was followed by another one in a paper that is certainly later; blanks in between do not count. */
  timesMoved: number;
  /** The last date stated against the first; `null` where no date was stated, or it is not certain which was the first. */
  slippage: Slippage | null;
  /** In how many papers it was current and its forecast had lapsed on the day of that paper. */
  lapsedIn: number;
  /** Whether that is so in the last paper. */
  hasLapsed: boolean;
  /** The papers in which that is so, by their places in the ledger's list, from 0. */
  lapsedPapers: number[];
  /** Its stage in the last paper that lists it. */
  stage: Stage;
  /** What the first paper that does not list it any more says became of it; `null` where it says nothing, or lists it. */
  became: Became | null;
  /** Whether a date was stated and the last paper that lists it, in which it is still open, states none. */
  isDateWithdrawn: boolean;
}

/** What a paper may say became of a project that it does not list. */
export const becameKinds = ["completed", "merged", "withdrawn", "held"] as const;
/** One of them. */
export type Became = (typeof becameKinds)[number];

/** Every forecast of every project over a series of papers. */
export interface Ledger {
  /** The version of this shape: 1. */
  version: 1;
  /** The meetings of the papers in the order of their days; `null` for a paper that names none. */
  papers: (Meeting | null)[];
  /** The days of the papers, in the same order, `YYYY-MM-DD`; `null` for one that names none. */
  days: (string | null)[];
  /** What the office calls the things on which it reports; left out where no paper tells. */
  noun?: ProjectNoun;
  /** Every project, what needs attention first. */
  projects: LedgerProject[];
  /** What a reader must know of the papers, such as that one names no day. */
  problems: Problem[];
}

export interface LedgerOptions {
  /** The day at which the last paper stands, where it is another than its own. */
  asOf?: string | null;
  /** Names that the titles do not state themselves. */
  aliases?: readonly Alias[];
}
