export { applyReview } from "./applyReview.js";
export { mergeReview } from "./mergeReview.js";
export { toReview } from "./toReview.js";
export { CONFIRMED, MATCH_FIELD, type ReviewLine } from "./types.js";
