export { detectFormat, type Format, formats } from "./detectFormat.js";
export { defaultLimits, type Limits } from "./limits.js";
export { readDocument, type ReadDocumentOptions } from "./readDocument.js";
export type { Progress, Reader, ReadOptions } from "./types.js";
