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

/** How a file of any kind is to be read. */
export interface ReadDocumentOptions extends ReadOptions {
  /** The media type that came with the file; its content goes first. */
  mediaType?: string;
  /** Reads the file in a process of its own (`startGuard`). Left out, it is read where the caller runs. */
  guard?: Guard | undefined;
}

/** Reads files where nothing that they do to their reader reaches the caller. */
export interface Guard {
  /**
   * Reads one file as `readDocument` does; files that are given while one is read wait for their turn. A file that
   * oversteps gives `limit-time`, `limit-memory` or `limit-output`, one that ends its reader `reader-failed`.
   */
  read(
    bytes: Uint8Array,
    options: ReadDocumentOptions,
  ): Promise<Result<Document, DocumentProblemCode>>;
  /** Ends the process; a reading that is under way gives `reading-interrupted`. */
  close(): void;
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
