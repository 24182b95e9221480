export { findingCodes } from "./findingCodes.js";
export { type Config, type FailThreshold, failThresholds, ruleChoices } from "./types.js";
