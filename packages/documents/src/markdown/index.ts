export { readMarkdown } from "./readMarkdown.js";
