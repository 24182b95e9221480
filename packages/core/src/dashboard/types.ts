import type { Change } from "../comparison/index.js";
import type { MoneySummary } from "../money/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { ProjectNoun } from "../profile/index.js";
import type { Headline } from "../paper/index.js";
import type { RatingCounts } from "../rag/index.js";

/** How many rows stand at each stage. */
export type StageCounts = Record<Stage, number>;

/** How many rows of a strand stand at each stage; `null` is a strand that was not read. */
export type StrandCounts = {
  /** The strand, as the plan names it; `null` for rows of which none was told. */
  strand: string | null;
} & StageCounts;

/** How many current projects have each rating; a point beyond the three colours stands here where a row has it. */
export type RagTally = RatingCounts & {
  /** Rated green. */
  green: number;
  /** Rated amber. */
  amber: number;
  /** Rated red. */
  red: number;
  /** Ratings in words that no scheme knows. */
  other: number;
  /** Current projects without a rating. */
  notStated: number;
};

/** A project whose forecast is of note. */
export interface ForecastEntry {
  /** The id of the project in its paper. */
  id: string;
  /** Its title, as printed. */
  title: string;
  /** As printed. */
  forecast: string;
}

/** What the forecasts of current projects say. */
export interface ForecastTally {
  /** Current projects whose forecast is empty. */
  blank: number;
  /** Current projects whose end is to be decided. */
  tbd: number;
  /** Current projects that are said to have no end. */
  ongoing: number;
  /** Current projects whose forecast cannot be read. */
  unreadable: number;
  /** Current projects whose forecast ended before the day. */
  lapsed: ForecastEntry[];
  /** Current projects whose forecast ends between the day and the end of its calendar quarter, both included. */
  dueThisQuarter: ForecastEntry[];
  /** Current projects whose forecast ends in the calendar quarter after the day's own. */
  dueNextQuarter: ForecastEntry[];
}

/**
 * Counts and exact sums of the projects and decisions added so far, for one day. Its lists are in
 * a canonical order, so that equal tallies are equal values, however they came about.
 */
export interface Tally {
  /** The day for which it counts, `YYYY-MM-DD`; `null` where none is known, so that nothing has lapsed. */
  asOf: string | null;
  /** The stages of the rows of each strand, by the name of the strand. */
  byStrand: StrandCounts[];
  /** How many rows serve each priority; a row may serve several. */
  byPriority: {
    /** The priority as printed. */
    priority: string;
    /** How many rows serve it. */
    count: number;
  }[];
  /** Rows that name at least one priority. */
  priorityStated: number;
  /** Rows that name no priority. */
  priorityNotStated: number;
  /** Rows whose strand is a guess from a broken label. */
  strandGuessed: number;
  /** The ratings of current projects. */
  rag: RagTally;
  /** The ratings in words that no scheme knows, each with how many rows have it. */
  ownRatings: OwnRating[];
  /** What the forecasts of current projects say, for the day. */
  forecasts: ForecastTally;
  /** What the decisions approve, in exact sums. */
  money: MoneySummary;
}

/** A rating in a paper's own words, as printed. */
export interface OwnRating {
  /** The words. */
  text: string;
  /** How many rows have it. */
  count: number;
}

/** The paper of which a dashboard is. */
export interface DashboardPaper {
  /** Its title as printed; `null` where it has none. */
  title: string | null;
  /** The body that reports; `null` where the paper names none. */
  office: string | null;
  /** What it calls the things on which it reports; left out where nothing tells. */
  noun?: ProjectNoun;
}

/** What people read of a tally, beside the figures that the paper states about itself. */
export interface Dashboard {
  /** The day for which it counts, `YYYY-MM-DD`; `null` where none is known, so that nothing has lapsed. */
  asOf: string | null;
  /** The paper that it counts; left out where it is of no one paper. */
  paper?: DashboardPaper;
  /** How many rows stand at each stage. */
  totals: StageCounts;
  /** The stages of the rows of each strand, by the name of the strand. */
  byStrand: StrandCounts[];
  /** How many rows serve each priority; one may serve several. */
  byPriority: {
    /** The priority as printed. */
    priority: string;
    /** How many rows serve it. */
    count: number;
    /** That count as a share of the rows that name a priority, rounded half up to a whole number. */
    percent: number;
  }[];
  /** Rows that name no priority. */
  priorityNotStated: number;
  /** The ratings of current projects. */
  rag: RagTally;
  /** The ratings in words that no scheme knows, each with how many rows have it. */
  ownRatings: OwnRating[];
  /** What the forecasts of current projects say, for the day. */
  forecasts: ForecastTally;
  /** What the decisions approve, in exact sums. */
  money: MoneySummary;
  /** What the paper states about itself, beside what its rows count up to. */
  headline: {
    /** What the paper states; `null` where it states nothing. */
    stated: Headline | null;
    /** How many rows stand at each stage. */
    counted: StageCounts;
  };
  /** What differs from the paper before; empty where none was given. */
  changes: Change[];
  /** What a reader must know of the figures, each as a sentence in English. */
  notes: string[];
}
