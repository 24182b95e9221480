export { type Result, type Problem, type Place, problem } from "./result/index.js";
export {
  compareForecasts,
  diffForecasts,
  type Forecast,
  formatForecast,
  hasLapsed,
  isDueWithin,
  parseForecast,
  parseForecastReadings,
  toEdtf,
} from "./forecast/index.js";
export {
  type Amount,
  formatMoney,
  parseAmount,
  parseAmounts,
  summariseMoney,
} from "./money/index.js";
export { applyEvent, applyEvents, isMoveAllowed, type Stage, stages } from "./lifecycle/index.js";
export type { Profile } from "./profile/index.js";
export type { Project } from "./project/index.js";
export type { Decision } from "./decision/index.js";
export type { Spotlight } from "./spotlight/index.js";
export { type Paper, parsePaper, parsePaperText } from "./paper/index.js";
export { applyReview, mergeReview, type ReviewLine, toReview } from "./review/index.js";
export {
  applyComparison,
  type Change,
  comparePapers,
  type Comparison,
} from "./comparison/index.js";
export {
  addDecision,
  addProject,
  type Dashboard,
  emptyTally,
  mergeTallies,
  summarisePaper,
  type Tally,
  toDashboard,
} from "./dashboard/index.js";
export { type Check, checkPaper, checkSeries, type Finding, rules } from "./findings/index.js";
export { type Ledger, toLedger } from "./ledger/index.js";
export { type Document, formatText, type FormatTextOptions } from "./document/index.js";
