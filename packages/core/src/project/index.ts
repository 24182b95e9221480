export { type Project, type ProjectText, projectTexts, unsaid } from "./types.js";
export { toProjectTexts } from "./toProjectTexts.js";
export { isCurrent, isOverdue } from "./isOverdue.js";
export { parseProjectTitle, type ProjectTitle } from "./parseProjectTitle.js";
export { parseDeadline } from "./parseDeadline.js";
