export { readDocument } from "./readDocument.js";
export { readText } from "./readText.js";
