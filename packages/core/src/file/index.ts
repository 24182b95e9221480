export { applyPaperOptions } from "./applyPaperOptions.js";
export { parsePaperJson } from "./parsePaperJson.js";
export { readPaper } from "./readPaper.js";
export type {
  DocumentReader,
  FileProblemCode,
  ParsePaperJsonOptions,
  ReadPaperOptions,
} from "./types.js";
