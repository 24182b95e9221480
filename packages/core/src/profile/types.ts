import type { YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { RagRating } from "../rag/index.js";
import type { DecisionField, ProjectField } from "./columns.vocabulary.js";

/**
 * One area's way of writing its papers, as data that an office can keep in a JSON file. Everything in it adds
 * to the common vocabulary; headings and words are compared folded, so case and punctuation do not count.
 */
export interface Profile {
  /** The version of this shape: 1. */
  version: 1;
  /** By which people choose it: lower case letters, digits and dashes. */
  name: string;
  /** How the paper names the body that reports; never assumed to be a commissioner. */
  office: string | null;
  /** Words of which a paper of this area holds at least one. */
  recognisedBy: readonly string[];
  /** The month in which the area's quarters start: 1 (calendar) or 4 (financial); `null` leaves the default. */
  yearStart: YearStart | null;
  /** The plan's strands, against which row labels are matched; empty leaves the default. */
  strands: readonly string[];
  /** Which heading of a project table stands for which field. */
  projectColumns: Readonly<Record<string, ProjectField>>;
  /** Which heading of a decision table stands for which field. */
  decisionColumns: Readonly<Record<string, DecisionField>>;
  /** What the area calls its projects, where the common words lack it: the word for one, and for several. */
  nouns?: Readonly<Record<string, string>>;
  /** Which status word stands for which stage. */
  stages: Readonly<Record<string, Stage>>;
  /** The name of the RAG scheme by which its cells are read; `null` takes the first that knows the word. */
  ragScheme: string | null;
  /** Which word or letter of a rating cell stands for which rating, where no scheme has it or it means another. */
  ratings?: Readonly<Record<string, RagRating>>;
  /** How a decision's id is written before or after its title; `#` stands for one or more digits. */
  decisionRefs: readonly string[];
}
