import type { Document } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import type { Profile } from "../profile/index.js";
import type { JsonProblemCode, Result } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import type { FileValues } from "./messages.js";

/** Turns the bytes of a file into the neutral document, as `readDocument` of `@pcplan/documents` does. */
export type DocumentReader = (
  bytes: Uint8Array,
  options: {
    /** What places and sentences name as the source, such as the file's name. */
    name: string;
  },
) => Promise<Result<Document>>;

/** How a Paper as JSON is to be taken. */
export interface ParsePaperJsonOptions {
  /**
   * The area's way of writing. Left out, it is the one that the paper's own words name, if there is one and only one;
   * `null` reads by the common vocabulary alone. A Paper as JSON was read already: of its profile only the start of
   * the year is used.
   */
  profile?: Profile | null | undefined;
  /** The month in which quarters start: 1 (calendar) or 4 (financial). Left out, the profile's, and without one 1. */
  yearStart?: YearStart | undefined;
  /** The lines of a review file; those with an answer are applied. Left out, none. */
  review?: readonly ReviewLine[] | undefined;
  /** What places and sentences name as the source, such as the file's name. Left out, "the paper". */
  name?: string | undefined;
}

/** How the bytes of a paper are to be read. */
export interface ReadPaperOptions extends ParsePaperJsonOptions {
  /** Reads every kind of file but JSON. Left out, plain text is read and nothing else. */
  readDocument?: DocumentReader | undefined;
}

/** The problems for which no paper came of its bytes; a reader of documents adds its own. */
export type FileProblemCode = JsonProblemCode | keyof FileValues;
