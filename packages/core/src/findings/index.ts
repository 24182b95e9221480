export { checkPaper } from "./checkPaper.js";
export { rules } from "./rules.js";
export { findingGroups } from "./vocabulary.js";
export type {
  Check,
  CheckOptions,
  Finding,
  FindingCounts,
  PaperRule,
  PaperSubject,
  Rule,
  RuleExample,
  RuleQuestion,
} from "./types.js";
