import type { Document } from "@pcplan/core/document";
import type { Result } from "@pcplan/core/result";
import type { Limits } from "./limits.js";
import type { DocumentProblemCode } from "./messages.js";

/** How a file is to be read. */
export interface ReadOptions {
  /** What the places in the document name as their source, such as the file's name. */
  name: string;
  /** Limits other than the usual ones. */
  limits?: Partial<Limits>;
  /** Ends the reading before its end, with the problem `reading-interrupted`. */
  signal?: AbortSignal;
  /** Told after each page, sheet or file part. */
  onProgress?: (progress: Progress) => void;
}

/** How far the reading of a file has come. */
export interface Progress {
  /** How many units are read. */
  done: number;
  /** How many units there are. */
  total: number;
  /** What is counted. */
  unit: "page" | "sheet" | "slide";
}

/** What each reader is: bytes in, the document out, or the problem that names why there is none. */
export type Reader = (
  bytes: Uint8Array,
  options: ReadOptions,
) => Promise<Result<Document, DocumentProblemCode>>;

/** What each writer is: the document in, the bytes of a file out. */
export type Writer = (document: Document) => Promise<Uint8Array>;
