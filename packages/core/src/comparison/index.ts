export { applyComparison } from "./applyComparison.js";
export { comparePapers } from "./comparePapers.js";
export { type ComparedSeries, compareSeries, type SeriesStep } from "./compareSeries.js";
export { describeChange } from "./describeChange.js";
export { describeSlippage } from "./slippage.messages.js";
export { isSameForecast } from "./isSameForecast.js";
export { formatComparison } from "./formatComparison.js";
export { toMatchReview } from "./toMatchReview.js";
export type {
  Change,
  ChangeParts,
  ChangeValues,
  ComparedRow,
  CompareOptions,
  Comparison,
  Match,
  Pair,
  Wording,
} from "./types.js";
export { changeKinds } from "./vocabulary.js";
export type { ChangeKind, RowChangeKind, StageChangeKind } from "./vocabulary.js";
