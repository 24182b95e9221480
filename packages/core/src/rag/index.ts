export { isRagSign, parseRag, formatRagSigns } from "./parseRag.js";
export { parseRagColour } from "./parseRagColour.js";
export { parseRagByPosition } from "./parseRagByPosition.js";
export { parseRagCounts } from "./parseRagCounts.js";
export { formatRating, ratingWords } from "./ratingWords.js";
export { isRagRating, toWholeRagCounts, toRagEntries, sortRagCounts } from "./toRagCounts.js";
export {
  type OwnRagScheme,
  type Rag,
  type RagAssumption,
  ragAssumptions,
  type RagCounts,
  type RagRating,
  type RatingCounts,
} from "./types.js";
export { ragColours, ragRatings, ragSchemes, ungradedRatings } from "./vocabulary.js";
