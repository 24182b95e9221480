import type { Decision } from "../decision/index.js";
import type { Forecast, Slippage } from "../forecast/index.js";
import type { Alias, MatchWay } from "../identity/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Announcement, HeadlineListName, Meeting, Receipt } from "../paper/index.js";
import type { ProjectNoun } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Rag } from "../rag/index.js";
import type { Place, Problem } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import type { ChangeKind, StageChangeKind } from "./vocabulary.js";

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
  /** From 0 to 1; below 1 for a likeness, and for an id that may have been used again. */
  score: number;
  /** False where the match is a likeness, or an id that may have been used again, and nobody has confirmed it: a proposal. */
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

/** What a row may state no more when its stage changes. */
export const unstatedFields = ["rag", "objective"] as const;
/** One of them. */
export type Unstated = (typeof unstatedFields)[number];

/** What every change has, whatever its kind. */
export interface ChangeParts {
  /** What differs: with it, what stands in `before` and `after` is told. */
  kind: ChangeKind;
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
  /** The list of a headline that names the project, where it was that list that told the change. */
  list?: HeadlineListName;
  /** What the later paper announces outside its rows, where it was that which told the change. */
  announced?: Announcement;
  /** The words in the forecast cell that state the new stage, where it was they that told it. */
  forecast?: Forecast;
  /** What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
  unstated?: Unstated[];
}

/** What stood in the earlier paper and what stands in the later one. */
export interface Differing<Before, After = Before> {
  /** What the earlier paper says. */
  before: Before;
  /** What the later paper says. */
  after: After;
}

/** The two values of each kind of change that is not one of stage. */
export interface OwnValues {
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
  /** The row that was split and one that came out of it. */
  split: Differing<ComparedRow>;
  /** Nothing and the new row. */
  appeared: Differing<null, ComparedRow>;
  /** The row that is gone and nothing. */
  "no-longer-listed": Differing<ComparedRow, null>;
}

/**
 * One side of a change of stage: the stage where both papers list the row, and the row itself where the headline or
 * another row tells what became of it; `null` on the side whose paper does not list it.
 */
export type StageSide = Stage | ComparedRow | null;

/** Names a kind of change. */
export interface OfKind<Kind extends ChangeKind> {
  /** What differs: with it, what stands in `before` and `after` is told. */
  kind: Kind;
}

/** What differs, by its kind; no kind stands in two of the arms. */
export type Difference =
  | { [Kind in keyof OwnValues]: OfKind<Kind> & OwnValues[Kind] }[keyof OwnValues]
  | (OfKind<StageChangeKind> & Differing<StageSide>);

/** What the sentence of a change is made of. */
export type ChangeFacts = Difference & Pick<ChangeParts, "title" | "slippage" | "list">;

/** One thing that differs between two papers; `kind` says what, and with it what stands before and after. */
export type Change = ChangeParts & Difference;

/** What differs between two papers. */
export interface Comparison {
  /** The version of this shape: 1. */
  version: 1;
  /** The earlier paper. */
  from: {
    /** Its meeting; `null` where it names none. */
    meeting: Meeting | null;
    /** The receipt of its reading; `null` where no document was read. */
    reading: Receipt | null;
  };
  /** The later paper. */
  to: {
    /** Its meeting; `null` where it names none. */
    meeting: Meeting | null;
    /** The receipt of its reading; `null` where no document was read. */
    reading: Receipt | null;
  };
  /** What the office calls the things that are compared; left out where neither paper tells. */
  noun?: ProjectNoun;
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
