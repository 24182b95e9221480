export { type Result, type Problem, type Place, problem } from "./result/index.js";
export {
  type Forecast,
  diffForecasts,
  hasLapsed,
  parseForecast,
  toEdtf,
} from "./forecast/index.js";
export { formatMoney, parseAmount, parseAmounts } from "./money/index.js";
export { applyEvent, applyEvents, isMoveAllowed, type Stage, stages } from "./lifecycle/index.js";
export type { Project } from "./project/index.js";
export { type Decision, summariseMoney } from "./decision/index.js";
export type { Spotlight } from "./spotlight/index.js";
export { type Paper, parsePaper } from "./paper/index.js";
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
