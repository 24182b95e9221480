import type { Paper } from "../paper/index.js";
import { areaProfiles } from "../profile/index.js";
import { applyReview } from "../review/index.js";
import type { ParsePaperJsonOptions } from "./types.js";

/**
 * Applies a review file to a paper; a corrected forecast is read by the start of the year by which the paper was read:
 * the one asked for, then that of the profile given or found.
 */
export function applyAnswers(
  paper: Paper,
  { review = [], yearStart, profile }: ParsePaperJsonOptions,
): Paper {
  const used = profile ?? areaProfiles.find(({ name }) => name === paper.profile);
  return applyReview(paper, review, { yearStart: yearStart ?? used?.yearStart ?? undefined });
}
