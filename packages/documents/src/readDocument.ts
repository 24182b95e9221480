import type { Document } from "@pcplan/core/document";
import { type Result, success } from "@pcplan/core/result";
import { detectFormat } from "./detectFormat.js";
import type { DocumentProblemCode } from "./messages.js";
import { readers } from "./readers.js";
import type { ReadDocumentOptions } from "./types.js";

/**
 * Reads a file of any known kind (PDF, PowerPoint, Word, Excel, HTML, Markdown, CSV, text) into a document. The kind is
 * told from the bytes. Nothing in a file is run and nothing it names is fetched. A file that cannot be read gives a
 * coded problem (`file-empty`, `file-kind-unreadable`, `file-corrupt`, `file-encrypted`, `limit-…`); what could not be
 * read inside one that can stands in the document's `problems`. With a guard it is read in a process of its own, ended
 * where it takes too long or too much (`limit-time`, `limit-memory`, `limit-output`, `reader-failed`).
 * @example
 * const read = await readDocument(new TextEncoder().encode("# Plan"), { name: "plan.md" });
 * read.ok && read.value.blocks.length; // => 1
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadDocumentOptions,
): Promise<Result<Document, DocumentProblemCode>> {
  if (options.guard) return options.guard.read(bytes, options);
  const format = bytes.length === 0 ? success("text" as const) : await detectFormat(bytes, options);
  if (!format.ok) return format;
  const read = await readers[format.value]();
  return read(bytes, options);
}
