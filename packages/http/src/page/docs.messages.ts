import type { Way } from "../request/index.js";

/** How each way of sending a request is called. */
export const wayWords: Readonly<Record<Way, string>> = {
  json: "JSON (application/json)",
  parts: "several parts (multipart/form-data), with files",
  file: "a file as the whole body, of any kind that is read",
};
