export { detectFormat, type DetectFormatOptions } from "./detectFormat.js";
export {
  describeReadableKinds,
  type Format,
  formats,
  type Kind,
  type KindCode,
  kinds,
  type WrittenFormat,
  writtenFormats,
} from "./kinds.js";
export { defaultLimits, type Limits } from "./limits.js";
export type { DocumentProblemCode } from "./messages.js";
export { readDocument } from "./readDocument.js";
export type { Guard, Progress, ReadDocumentOptions, Reader, ReadOptions, Writer } from "./types.js";
export { writeDocument } from "./writeDocument.js";
