import type { ragRatings } from "./vocabulary.js";

export type RagRating = (typeof ragRatings)[number];

/** How many projects have each of the three colours that papers print as counts. */
export interface RagCounts {
  green: number;
  amber: number;
  red: number;
}

/** A project's rating: as printed, as read, and by which scheme; a word that no scheme knows has no value. */
export interface Rag {
  text: string;
  value: RagRating | null;
  scheme: string | null;
}
