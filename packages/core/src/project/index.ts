export type { Project } from "./types.js";
export { isCurrent, isOverdue } from "./isOverdue.js";
export { parseProjectTitle, type ProjectTitle } from "./parseProjectTitle.js";
export { parseDeadline } from "./parseDeadline.js";
