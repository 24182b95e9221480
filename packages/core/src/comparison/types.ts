import type { Decision } from "../decision/index.js";
import type { Forecast, Slippage } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Meeting } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { Rag } from "../rag/index.js";
import type { Place, Problem } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import type { MatchWay, RowChangeKind, StageChangeKind } from "./vocabulary.js";

/** Two rows, one of each paper, by their ids. */
export interface Pair {
  /** The earlier paper's id. */
  before: string;
  /** The later paper's id. */
  after: string;
}

/** Two rows taken, or proposed, for the same project. */
export interface Match extends Pair {
  /** By what the two were taken for one project. */
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
  /** The title as printed. */
  title: string;
  /** The objective as printed; `null` where the paper does not say. */
  objective: string | null;
}

/** What every change has, whatever its kind. */
export interface ChangeParts {
  /** The later paper's id of the project, or the earlier's where it is gone. */
  projectId: string;
  /** The title in the later paper, or in the earlier where it is gone; as printed. */
  title: string;
  /** By how much the forecast has moved; `null` where that is not the change, or either names no days. */
  slippage: Slippage | null;
  /** Plain English that can be read out at a meeting. */
  sentence: string;
  /** Its row in the earlier and in the later paper; `null` where a paper does not list it. */
  at: [before: Place | null, after: Place | null];
  /** The ids of the rows concerned, in the earlier and in the later paper. */
  ids: [before: string | null, after: string | null];
  /** The words in the forecast cell that state the new stage, where it was they that told it. */
  forecast?: Forecast;
}

/** What differed before and after, by kind. */
export type ChangeValues =
  | {
      /** What differs. */
      kind: "reforecast";
      /** What the earlier paper says; `null` where it says nothing or does not list the row. */
      before: Forecast;
      /** What the later paper says; `null` where it says nothing or does not list the row. */
      after: Forecast;
    }
  | { kind: "rag-changed"; before: Rag | null; after: Rag | null }
  | { kind: "deadline-changed" | "moved"; before: string | null; after: string | null }
  | { kind: "renamed"; before: string; after: string }
  | { kind: "reworded"; before: Wording; after: Wording }
  | { kind: StageChangeKind; before: Stage; after: Stage }
  | { kind: RowChangeKind; before: ComparedRow | null; after: ComparedRow | null };

/** One thing that differs between two papers. */
export type Change = ChangeParts & ChangeValues;

/** What differs between two papers. */
export interface Comparison {
  /** The version of this shape: 1. */
  version: 1;
  /** The earlier paper. */
  from: {
    /** Its meeting; `null` where it names none. */
    meeting: Meeting | null;
  };
  /** The later paper. */
  to: {
    /** Its meeting; `null` where it names none. */
    meeting: Meeting | null;
  };
  /** The rows of both papers that are, or may be, of one project. */
  matches: Match[];
  /** What differs, in the order of the later paper. */
  changes: Change[];
  /** The decisions of the later paper that the earlier does not list. */
  decisions: {
    /** In the order of the later paper. */
    added: Decision[];
  };
  /** What a reader must know of the two papers, such as that one names no day or that they are in the wrong order. */
  problems: Problem[];
}

/** Another name that a project is known to have had, as a register keeps it. */
export interface Alias {
  /** The name by which the project is known now. */
  title: string;
  /** The names that it had. */
  aliases: readonly string[];
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
