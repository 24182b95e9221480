export type { Project } from "./types.js";
export { parseProjectTitle } from "./parseProjectTitle.js";
export { parseDeadline } from "./parseDeadline.js";
