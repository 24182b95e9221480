export { applyComparison } from "./applyComparison.js";
export { comparePapers } from "./comparePapers.js";
export { type ComparedSeries, compareSeries, type SeriesStep } from "./compareSeries.js";
export { describeChange } from "./describeChange.js";
export { describeSlippage } from "./slippage.messages.js";
export { partProblemCodes } from "./part.messages.js";
export { isSameForecast } from "./isSameForecast.js";
export { toComparisonDocument } from "./toComparisonDocument.js";
export { toMatchReview } from "./toMatchReview.js";
export type {
  Change,
  ChangeParts,
  ChangeFacts,
  ComparedRow,
  CompareOptions,
  Comparison,
  Match,
  Pair,
  StageSide,
  Wording,
} from "./types.js";
export { changeKinds } from "./vocabulary.js";
export type { ChangeKind, StageChangeKind } from "./vocabulary.js";
