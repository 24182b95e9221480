export { applyReview } from "./applyReview.js";
export { reviewProblemCodes } from "./messages.js";
export { mergeReview } from "./mergeReview.js";
export { toReview } from "./toReview.js";
export {
  type ApplyReviewOptions,
  CONFIRMED,
  MATCH_FIELD,
  type ReviewField,
  reviewFields,
  type ReviewLine,
  type ReviewProblemCode,
} from "./types.js";
