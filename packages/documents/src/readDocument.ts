import type { NeutralDocument } from "@pcplan/core/document";
import { failure, type Result } from "@pcplan/core/result";
import { detectFormat, type Format } from "./detectFormat.js";
import { readText } from "./text/readText.js";
import type { Reader, ReadOptions } from "./types.js";

/** Each format's reader is loaded when the first file of that format is read. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => readText,
  markdown: async () => (await import("@pcplan/documents/markdown")).readMarkdown,
  html: async () => (await import("@pcplan/documents/html")).readHtml,
  csv: async () => (await import("@pcplan/documents/csv")).readCsv,
  docx: async () => (await import("@pcplan/documents/docx")).readDocx,
  xlsx: async () => (await import("@pcplan/documents/xlsx")).readXlsx,
  pdf: async () => (await import("@pcplan/documents/pdf")).readPdf,
};

export interface ReadDocumentOptions extends ReadOptions {
  /** The media type that came with the file; its content goes first. */
  mediaType?: string;
}

/**
 * Reads a file of any known kind (PDF, Word, Excel, HTML, Markdown, CSV, text) into the neutral document. The kind is
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
): Promise<Result<NeutralDocument>> {
  const format = bytes.length === 0 ? "text" : await detectFormat(bytes, options);
  if (typeof format !== "string") return failure(format);
  const read = await readers[format]();
  return read(bytes, options);
}
