import type { Document } from "@pcplan/core/document";
import { type Result, success } from "@pcplan/core/result";
import { detectFormat } from "./detectFormat.js";
import type { DocumentProblemCode } from "./messages.js";
import { readers } from "./readers.js";
import type { ReadOptions } from "./types.js";

export interface ReadDocumentOptions extends ReadOptions {
  /** The media type that came with the file; its content goes first. */
  mediaType?: string;
}

/**
 * Reads a file of any known kind (PDF, PowerPoint, Word, Excel, HTML, Markdown, CSV, text) into a document. The kind is
 * told from the bytes. Nothing in a file is run and nothing it names is fetched. A file that cannot be read gives a
 * coded problem (`file-empty`, `file-kind-unreadable`, `file-corrupt`, `file-encrypted`, `limit-…`); what could not be
 * read inside one that can stands in the document's `problems`.
 * @example
 * const read = await readDocument(new TextEncoder().encode("# Plan"), { name: "plan.md" });
 * read.ok && read.value.blocks.length; // => 1
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadDocumentOptions,
): Promise<Result<Document, DocumentProblemCode>> {
  const format = bytes.length === 0 ? success("text" as const) : await detectFormat(bytes, options);
  if (!format.ok) return format;
  const read = await readers[format.value]();
  return read(bytes, options);
}
