import { createProblem, type Problem } from "../result/index.js";
import { reviewProblems } from "./messages.js";
import type { ReviewLine, ReviewProblemCode } from "./types.js";

/** An answered line about something that the paper does not have: a note, as it may be meant for another paper. */
export function lineUnfit({ about, field, value }: ReviewLine): Problem<ReviewProblemCode> {
  const parts = { severity: "note", found: value } as const;
  return createProblem(reviewProblems, "review-line-unfit", { about, field }, parts);
}

/** An answer that is no value of its field. */
export function answerUnread({ about, field, answer }: ReviewLine): Problem<ReviewProblemCode> {
  const parts = { severity: "warning", found: answer } as const;
  return createProblem(reviewProblems, "review-answer-unread", { about, field }, parts);
}
