import type { WrittenFormat } from "./kinds.js";
import type { Writer } from "./types.js";

/** Each format's writer, loaded by the package's own name when the first file of that format is written. */
export const writers: Readonly<Record<WrittenFormat, () => Promise<Writer>>> = {
  html: async () => (await import("@pcplan/documents/html/write")).writeHtml,
  markdown: async () => (await import("@pcplan/documents/markdown/write")).writeMarkdown,
  csv: async () => (await import("@pcplan/documents/csv/write")).writeCsv,
  text: async () => (await import("@pcplan/documents/text/write")).writeText,
};
