import type { Stage } from "@pcplan/core/lifecycle";

/** A row as the generator keeps it: only words, as a paper prints them. */
export interface Row {
  /** Which project it truly is, through all its names. */
  project: number;
  title: string;
  objective: string;
  strand: string;
  stage: Stage;
  forecast: string;
  deadline: string | null;
  rag: string;
}

/** One true event: the kind of change that a comparison must give, and the title it must give it for. */
export interface TrueEvent {
  kind: string;
  title: string;
}

/** A step of the series as it is made: the rows so far, what the headline will say and what truly happened. */
export interface Step {
  rows: Row[];
  delivered: string[];
  initiated: string[];
  events: TrueEvent[];
  /** Rows to which nothing has happened in this step. */
  untouched: Set<Row>;
  maker: Maker;
}

export type Random = (below: number) => number;
export type Happening = { fits: (row: Row) => boolean; happen: (row: Row, step: Step) => void };

/** Where rows and titles come from: random numbers, and a count so that no two are the same. */
export interface Maker {
  random: Random;
  count: number;
}
