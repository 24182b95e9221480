import type { Document } from "@pcplan/core/document";
import type { WrittenFormat } from "./kinds.js";
import { writers } from "./writers.js";

/**
 * Writes a document as a file of a kind (HTML, Markdown, CSV, text). What a format has no sign for is written in words:
 * a chart is a table of its data. docs/reference/files.md says what each format makes of each block. The document's
 * problems are not written.
 * @example
 * const document = { source: null, lang: null, title: null, problems: [], blocks: [{ type: "paragraph", text: "Plan", at: null }] };
 * new TextDecoder().decode(await writeDocument(document, "text")); // => "Plan\n"
 * @see readDocument
 */
export async function writeDocument(
  document: Document,
  format: WrittenFormat,
): Promise<Uint8Array> {
  const write = await writers[format]();
  return write(document);
}
