export { findPlan } from "./findPlan.js";
export { matchStrand, matchStrands } from "./matchStrand.js";
export { strandConfidences, type StrandConfidence, type StrandMatch } from "./types.js";
export { defaultStrands } from "./vocabulary.js";
