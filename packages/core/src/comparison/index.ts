export { applyComparison } from "./applyComparison.js";
export { comparePapers } from "./comparePapers.js";
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
  ReviewLine,
  Wording,
} from "./types.js";
export { changeKinds, matchWays } from "./vocabulary.js";
export type { ChangeKind, MatchWay, RowChangeKind, StageChangeKind } from "./vocabulary.js";
