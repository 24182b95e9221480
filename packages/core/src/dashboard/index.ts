export { addDecision, addProject } from "./addToTally.js";
export { diffHeadline, type HeadlineDifference } from "./diffHeadline.js";
export { emptyTally } from "./emptyTally.js";
export { toDashboardDocument } from "./toDashboardDocument.js";
export { mergeTallies } from "./mergeTallies.js";
export { type RunningTally, startTally } from "./startTally.js";
export { summarisePaper, type SummarisePaperOptions } from "./summarisePaper.js";
export { toDashboard, type ToDashboardOptions } from "./toDashboard.js";
export type {
  Dashboard,
  DashboardPaper,
  OwnRating,
  ForecastEntry,
  ForecastTally,
  RagTally,
  StageCounts,
  StrandCounts,
  Tally,
} from "./types.js";
