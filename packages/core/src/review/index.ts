export { applyReview } from "./applyReview.js";
export { mergeReview } from "./mergeReview.js";
export { toReview } from "./toReview.js";
export { CONFIRMED, type ReviewLine } from "./types.js";
