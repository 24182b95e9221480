export type { Dashboard, Tally } from "./types.js";
export { addDecision, addProject, emptyTally, mergeTallies } from "./tally.js";
export { toDashboard } from "./toDashboard.js";
export { summarisePaper } from "./summarisePaper.js";
export { formatDashboard } from "./formatDashboard.js";
export { diffHeadline, type HeadlineDifference } from "./diffHeadline.js";
