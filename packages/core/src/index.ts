export {
  type Failure,
  type Place,
  type Problem,
  problem,
  type Result,
  type Severity,
  type Success,
} from "./result/index.js";
export {
  compareForecasts,
  diffForecasts,
  type Forecast,
  type ForecastOptions,
  formatForecast,
  hasLapsed,
  isDueWithin,
  parseForecast,
  parseForecastReadings,
  type Slippage,
  toEdtf,
  type YearStart,
} from "./forecast/index.js";
export {
  type Amount,
  type AmountsReading,
  formatMoney,
  formatMoneyInShort,
  type MoneySummary,
  parseAmount,
  parseAmounts,
  summariseMoney,
} from "./money/index.js";
export {
  applyEvent,
  applyEvents,
  events,
  formatStage,
  isMoveAllowed,
  type LifecycleEvent,
  type Stage,
  stages,
} from "./lifecycle/index.js";
export { type Document, formatText, type FormatTextOptions } from "./document/index.js";
export { areaProfiles, detectProfile, type Profile } from "./profile/index.js";
export { isOverdue, type Project } from "./project/index.js";
export type { Decision } from "./decision/index.js";
export type { Spotlight } from "./spotlight/index.js";
export {
  type Headline,
  type InferredProfile,
  inferProfile,
  type InferProfileOptions,
  type Paper,
  parsePaper,
  type ParsePaperOptions,
  parsePaperText,
  type ProfileGuess,
  toProfileDocument,
} from "./paper/index.js";
export {
  type DocumentReader,
  parsePaperJson,
  type ParsePaperJsonOptions,
  readPaper,
  type ReadPaperOptions,
} from "./file/index.js";
export {
  applyReview,
  type ApplyReviewOptions,
  mergeReview,
  type ReviewLine,
  toReview,
} from "./review/index.js";
export {
  applyComparison,
  type Change,
  type CompareOptions,
  comparePapers,
  type Comparison,
} from "./comparison/index.js";
export {
  addDecision,
  addProject,
  type Dashboard,
  emptyTally,
  mergeTallies,
  startTally,
  summarisePaper,
  type Tally,
  toDashboard,
} from "./dashboard/index.js";
export {
  type Check,
  type CheckOptions,
  type RuleChoices,
  checkPaper,
  checkSeries,
  type Finding,
  rules,
} from "./findings/index.js";
export type { Config } from "./config/index.js";
export { type Ledger, type LedgerOptions, toLedger } from "./ledger/index.js";
