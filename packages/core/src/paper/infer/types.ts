import type { Table } from "../../document/index.js";
import type { DecisionField, Profile, ProjectField } from "../../profile/index.js";
import type { Place, Problem } from "../../result/index.js";

/** A profile drafted from an office's papers, with all that speaks for it. A person corrects it before it is used. */
export interface InferredProfile {
  /** The draft: an ordinary profile, in which nothing stands that no guess gives a reason for. */
  value: Profile;
  /** What was put into it and why, in the order of the profile's fields. */
  guesses: ProfileGuess[];
  /** What the papers print and nobody could tell the meaning of. */
  problems: Problem[];
}

/** How sure a guess is: `certain` where the papers say it themselves, `likely` where much speaks for it, else `guess`. */
export const guessConfidences = ["certain", "likely", "guess"] as const;
export type GuessConfidence = (typeof guessConfidences)[number];

/** One thing that a drafted profile says, with its reason. */
export interface ProfileGuess {
  /** The field of the profile in which it stands. */
  field: keyof Profile;
  /** The heading or the word of which the field says the meaning; `null` where the field holds the value alone. */
  key: string | null;
  /** What the profile says: a field's name, a stage, a rating, words, or the month in which quarters start. */
  value: string | number;
  /** `certain` where the papers say it themselves, `likely` where much speaks for it, else `guess`. */
  confidence: GuessConfidence;
  /** What in the papers speaks for it, as a sentence in English. */
  evidence: string;
  /** Where it stands first; `null` where it comes from all of the papers. */
  at: Place | null;
}

/** One row of a table, by the folded headings of its columns. */
export interface SeenRow {
  /** In which of the documents it stands, from 0. */
  paper: number;
  cells: ReadonlyMap<string, string>;
}

/** Every table over all papers that has the same headings, in whatever order. */
export interface SeenTables {
  /** The headings as first printed, by their folded words, in the order of the first table. */
  headings: ReadonlyMap<string, string>;
  /** The lines and captions that stand over them. */
  sections: string[];
  rows: SeenRow[];
  /** The rows that hold one text alone: labels of the rows under them. */
  labels: string[];
  /** The first of them. */
  first: Table;
  /** In how many papers they stand. */
  papers: number;
}

/** What the columns of a table hold, by their folded headings. */
export type Roles<Field extends string> = ReadonlyMap<string, Role<Field>>;

/** What one column holds. */
export interface Role<Field extends string> {
  field: Field;
  /** How many of its filled cells say so, and of how many. */
  found: number;
  filled: number;
  /** Whether the heading is one that every area has, so that no profile need teach it. */
  isKnown: boolean;
}

/** What a column of project or of decision tables may be told to hold. */
export type ProjectRole = ProjectField | "ref";
export type DecisionRole = DecisionField | "amount";

/** The tables of all papers, told apart by what they are of. */
export interface ToldTables {
  projects: { tables: SeenTables; roles: Roles<ProjectRole> }[];
  decisions: { tables: SeenTables; roles: Roles<DecisionRole> }[];
  others: SeenTables[];
}
