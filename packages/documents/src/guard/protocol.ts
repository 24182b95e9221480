import type { Progress, ReadDocumentOptions } from "../types.js";

/** What the guard sends to the process that reads. */
export interface ReadingRequest {
  bytes: Uint8Array;
  /** The options that can be sent: neither a signal nor a function. */
  options: Omit<ReadDocumentOptions, "signal" | "onProgress" | "guard">;
  /** The most signs of the answer. */
  output: number;
}

/** What the process that reads sends back. */
export type ReadingMessage =
  | { kind: "progress"; progress: Progress }
  /** The result of the reading as JSON. */
  | { kind: "answer"; json: string }
  /** The result as JSON is longer than asked for; its length, where it could be made at all. */
  | { kind: "too-long"; signs: number | null };
