export { type BaselineSplit, compareBaseline } from "./compareBaseline.js";
export { checkPaper } from "./checkPaper.js";
export { checkSeries } from "./checkSeries.js";
export { formatCheck, type FormatCheckOptions, formatPlace } from "./formatCheck.js";
export { formatQuestions } from "./formatQuestions.js";
export { rules } from "./rules.js";
export { toCheck } from "./toCheck.js";
export { toFingerprint } from "./toFingerprint.js";
export { type Question, toQuestions } from "./toQuestions.js";
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
  SeriesRule,
  SeriesSubject,
} from "./types.js";
