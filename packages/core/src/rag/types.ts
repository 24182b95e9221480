import type { ragRatings } from "./vocabulary.js";

/** A point of a scheme, such as `amber-red`. */
export type RagRating = (typeof ragRatings)[number];

/** How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
export type RatingCounts = { [Rating in RagRating]?: number };

/**
 * How many projects have each rating, by the points of the paper's own scheme: three, four or five. A point that the
 * paper does not state is left out; plain papers have `green`, `amber` and `red`. A point that no scheme knows goes by
 * the paper's word for it, in small letters and with hyphens: `very-sure`.
 */
export type RagCounts = Record<string, number>;

/** A scheme in an office's own words, over one of those that are known to all. */
export interface OwnRagScheme {
  /** What ratings that are read by its words name as their scheme. */
  name: string;
  /** Which word, folded, stands for which rating. */
  words: ReadonlyMap<string, RagRating>;
  /** The name of the scheme that reads what its words do not have; `undefined` takes the first that knows the word. */
  over: string | undefined;
}

/** What reading a rating may take for granted. */
export const ragAssumptions = ["rag-by-colour"] as const;
/** One of them. */
export type RagAssumption = (typeof ragAssumptions)[number];

/** A project's rating: as printed, as read, and by which scheme; a word that no scheme knows has no value. */
export interface Rag {
  /** The cell as printed; of a coloured cell without words, what the paper's legend says of the colour, else empty. */
  text: string;
  /** The rating as the scheme names it, such as `amber-red`; `null` where no scheme knows the word. */
  value: RagRating | null;
  /** The scheme by which it was read, such as `rag-3`; `null` where none knows the word. */
  scheme: string | null;
  /** `rag-by-colour` where the cell has no word and its colour was read; left out where nothing was taken for granted. */
  assumptions?: RagAssumption[];
}
