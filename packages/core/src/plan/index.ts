export { defaultStrands } from "./vocabulary.js";
export { matchStrand, matchStrands } from "./matchStrand.js";
export type { StrandConfidence, StrandMatch } from "./matchStrand.js";
