export type { Project } from "./types.js";
export { isCurrent, isOverdue } from "./isOverdue.js";
export { parseProjectTitle } from "./parseProjectTitle.js";
export { parseDeadline } from "./parseDeadline.js";
