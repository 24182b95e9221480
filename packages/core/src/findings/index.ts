export { type BaselineSplit, compareBaseline } from "./compareBaseline.js";
export { checkPaper } from "./checkPaper.js";
export { checkSeries } from "./checkSeries.js";
export { describeSeverity, severities } from "./describeSeverity.js";
export { createFinding } from "./createFinding.js";
export { describeFinding } from "./describeFinding.js";
export { type RuleCode, rules } from "./rules.js";
export { type FindingGroup, mergeFindings } from "./mergeFindings.js";
export { describePage, describePlace } from "./describePlace.js";
export { toCheck } from "./toCheck.js";
export { type CheckDocumentOptions, toCheckDocument } from "./toCheckDocument.js";
export { toFingerprint } from "./toFingerprint.js";
export { type Question, toQuestions } from "./toQuestions.js";
export { type QuestionsDocumentOptions, toQuestionsDocument } from "./toQuestionsDocument.js";
export type {
  Asked,
  Check,
  CheckOptions,
  RuleChoices,
  Finding,
  FindingCounts,
  FindingPaper,
  FindingParts,
  FindingRow,
  PaperRule,
  PaperSubject,
  Rule,
  RuleCatalogue,
  RuleParts,
  RuleQuestion,
  RuleTogether,
  RuleWords,
  SeriesRule,
  SeriesSubject,
} from "./types.js";
