export { parseRag } from "./parseRag.js";
export { parseRagByPosition } from "./parseRagByPosition.js";
export { parseRagCounts } from "./parseRagCounts.js";
export type { Rag, RagCounts, RagRating } from "./types.js";
export { ragColours, ragRatings, ragSchemes } from "./vocabulary.js";
