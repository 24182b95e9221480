import type { Decision } from "../decision/index.js";
import type { Forecast, Slippage } from "../forecast/index.js";
import type { Alias, MatchWay } from "../identity/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Meeting } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { Rag } from "../rag/index.js";
import type { Place, Problem } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import type { StageChangeKind } from "./vocabulary.js";

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
  /** The words in the forecast cell that state the new stage, where it was they that told it. */
  forecast?: Forecast;
}

/** What differed before and after, by kind; no kind stands in two of the arms. */
export type ChangeValues =
  | { kind: "reforecast"; before: Forecast; after: Forecast }
  | { kind: "rag-changed"; before: Rag | null; after: Rag | null }
  | { kind: "deadline-changed" | "moved"; before: string | null; after: string | null }
  | { kind: "renamed"; before: string; after: string }
  | { kind: "reworded"; before: Wording; after: Wording }
  | { kind: StageChangeKind; before: StageSide; after: StageSide }
  | { kind: "split"; before: ComparedRow; after: ComparedRow }
  | { kind: "appeared"; before: null; after: ComparedRow }
  | { kind: "no-longer-listed"; before: ComparedRow; after: null };

/**
 * One side of a change of stage: the stage where both papers list the row, and the row itself where the headline or
 * another row tells what became of it; `null` on the side whose paper does not list it.
 */
export type StageSide = Stage | ComparedRow | null;

/** One thing that differs between two papers; what stands before and after is told by its `kind`. */
export type Change = ChangeParts & ChangeValues;

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
