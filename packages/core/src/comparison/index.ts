export { applyComparison } from "./applyComparison.js";
export { checkDays, checkFound, checkOffices, paperDay, toContentKey } from "./checkPapers.js";
export { comparePapers } from "./comparePapers.js";
export { describeRag, describeReforecast } from "./describeChange.js";
export { describeSlippage } from "./describeSlippage.js";
export { sortPapers } from "./sortPapers.js";
export { isSameForecast } from "./isSameForecast.js";
export { formatComparison } from "./formatComparison.js";
export { matchRows, type NamedPair, type RowMatches } from "./matchRows.js";
export type { RowPair } from "./pairRows.js";
export { toIdentity, type Identity } from "./toIdentity.js";
export { toMatchReview } from "./toMatchReview.js";
export type {
  Alias,
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
export { changeKinds, matchWays } from "./vocabulary.js";
export type { ChangeKind, MatchWay, RowChangeKind, StageChangeKind } from "./vocabulary.js";
