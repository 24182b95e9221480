import type { Stage } from "../lifecycle/index.js";
import type { RagRating } from "../rag/index.js";

/** What the key to the ratings says of one of them: the rating that it stands for, and the stage where it names one. */
export interface KeyMeaning {
  /** How a meaning of this sort starts, folded. */
  starts: readonly string[];
  rating: RagRating | null;
  stage: Stage | null;
}

/** Meanings in keys to ratings, the narrower before the wider: "not started" before what starts. */
export const keyMeanings: readonly KeyMeaning[] = [
  {
    starts: [
      "complete",
      "completed",
      "now complete",
      "all complete",
      "finished",
      "delivered",
      "done",
      "closed",
      "achieved",
      "wedi i gwblhau",
      "cwblhawyd",
    ],
    rating: "blue",
    stage: "completed",
  },
  {
    starts: [
      "not started",
      "not yet started",
      "yet to start",
      "not begun",
      "not yet begun",
      "not due",
    ],
    rating: "not-started",
    stage: null,
  },
  { starts: ["on hold", "paused", "suspended", "deferred"], rating: null, stage: "on-hold" },
  {
    starts: [
      "not rated",
      "not graded",
      "ungraded",
      "no rating",
      "not yet judged",
      "not judged",
      "not yet rated",
      "not yet known",
      "too early",
    ],
    rating: "ungraded",
    stage: null,
  },
  {
    starts: [
      "on track",
      "on target",
      "on schedule",
      "on course",
      "on time",
      "to plan",
      "as planned",
      "no concern",
      "no concerns",
    ],
    rating: "on-track",
    stage: null,
  },
  { starts: ["behind schedule", "behind plan"], rating: "behind-schedule", stage: null },
  { starts: ["delayed", "late", "running late"], rating: "delayed", stage: null },
  {
    starts: [
      "at risk",
      "some concern",
      "some concerns",
      "some slippage",
      "some risk",
      "minor",
      "slight",
      "slightly",
      "behind but",
    ],
    rating: "at-risk",
    stage: null,
  },
  {
    starts: [
      "off track",
      "off target",
      "off course",
      "serious",
      "major",
      "significant",
      "in trouble",
      "will not",
      "behind and",
    ],
    rating: "off-track",
    stage: null,
  },
];
