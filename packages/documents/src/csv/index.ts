export { detectDelimiter } from "./detectDelimiter.js";
export { readCsv } from "./readCsv.js";
