export { parseRag } from "./parseRag.js";
export { parseRagByPosition } from "./parseRagByPosition.js";
export { parseRagCounts } from "./parseRagCounts.js";
export type { OwnRagScheme, Rag, RagCounts, RagRating } from "./types.js";
export { ragColours, ragRatings, ragSchemes } from "./vocabulary.js";
