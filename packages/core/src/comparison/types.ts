import type { Decision } from "../decision/index.js";
import type { Forecast, Slippage } from "../forecast/index.js";
import type { Alias, MatchWay } from "../identity/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { HeadlineListName, Meeting } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { Rag } from "../rag/index.js";
import type { Place, Problem } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import type { ChangeKind } from "./vocabulary.js";

/** Two rows, one of each paper, by their ids. */
export interface Pair {
  before: string;
  after: string;
}

/** Two rows taken, or proposed, for the same project. */
export interface Match extends Pair {
  how: MatchWay;
  /** From 0 to 1; only a likeness is below 1. */
  score: number;
  /** False where the match is a likeness that nobody has confirmed: a proposal, and no more. */
  isConfirmed: boolean;
  /** Why, in a sentence. */
  reason: string;
}

/** What a comparison keeps of a row that only one of the papers has. */
export type ComparedRow = Pick<
  Project,
  | "id"
  | "title"
  | "strand"
  | "strandConfidence"
  | "objective"
  | "stage"
  | "forecast"
  | "isStatutory"
  | "deadline"
  | "rag"
  | "at"
>;

/** A row's title as printed and its objective, for a row that is worded otherwise than before. */
export interface Wording {
  title: string;
  objective: string | null;
}

/** What every change has, whatever its kind. */
export interface ChangeParts {
  /** The later paper's id of the project, or the earlier's where it is gone. */
  projectId: string;
  title: string;
  slippage: Slippage | null;
  /** Plain English that can be read out at a meeting. */
  sentence: string;
  at: [before: Place | null, after: Place | null];
  /** The ids of the rows concerned, in the earlier and in the later paper. */
  ids: [before: string | null, after: string | null];
  /** The list of a headline that names the project, where it was that list that told the change. */
  list?: HeadlineListName;
  /** The words in the forecast cell that state the new stage, where it was they that told it. */
  forecast?: Forecast;
}

/** What stood in the earlier paper and what stands in the later one. */
export interface Differing<Value> {
  before: Value;
  after: Value;
}

/** The two values of each kind of change. */
export interface ChangeValues {
  /** The forecasts. */
  reforecast: Differing<Forecast>;
  /** The ratings; `null` where none is stated. */
  "rag-changed": Differing<Rag | null>;
  /** The legal dates as days; `null` where none is stated. */
  "deadline-changed": Differing<string | null>;
  /** The strands; `null` where the row stands under none. */
  moved: Differing<string | null>;
  /** The titles as printed. */
  renamed: Differing<string>;
  /** The wordings. */
  reworded: Differing<Wording>;
  /** The stages where both papers list the row, else the row itself and `null`. */
  completed: Differing<Stage | ComparedRow | null>;
  initiated: Differing<Stage | ComparedRow | null>;
  resumed: Differing<Stage | ComparedRow | null>;
  held: Differing<Stage | ComparedRow | null>;
  withdrawn: Differing<Stage | ComparedRow | null>;
  /** The stages where the row itself says so, else the row that was taken in and the one that took it in. */
  merged: Differing<Stage | ComparedRow | null>;
  /** The row that was split and one that came out of it. */
  split: Differing<ComparedRow | null>;
  /** Nothing and the new row. */
  appeared: Differing<ComparedRow | null>;
  /** The row that is gone and nothing. */
  "no-longer-listed": Differing<ComparedRow | null>;
}

/** What differs, by its kind. */
export type Difference = {
  [Kind in ChangeKind]: { kind: Kind } & ChangeValues[Kind];
}[ChangeKind];

/** What the sentence of each kind of change is made of, and nothing else. */
export type FactsByKind = {
  [Kind in ChangeKind]: { kind: Kind } & ChangeValues[Kind] &
    Pick<ChangeParts, "title" | "slippage" | "list">;
};

export type ChangeFacts = FactsByKind[ChangeKind];

/** One thing that differs between two papers; `kind` says what, and with it what stands before and after. */
export type Change = { [Kind in ChangeKind]: ChangeParts & FactsByKind[Kind] }[ChangeKind];

/** What differs between two papers. */
export interface Comparison {
  version: 1;
  from: { meeting: Meeting | null };
  to: { meeting: Meeting | null };
  matches: Match[];
  changes: Change[];
  decisions: { added: Decision[] };
  /** What a reader must know of the two papers, such as that one names no day or that they are in the wrong order. */
  problems: Problem[];
}

export interface CompareOptions {
  /** Names that a title does not state itself. */
  aliases?: readonly Alias[];
  /** Proposals that a person has confirmed. */
  confirmed?: readonly Pair[];
  /** Proposals that a person has refused; they are not made again. */
  refused?: readonly Pair[];
  /** The review file; its lines about matches of these papers are applied. */
  review?: readonly ReviewLine[];
}
