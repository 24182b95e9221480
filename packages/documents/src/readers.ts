import type { Format } from "./kinds.js";
import type { Reader } from "./types.js";

/**
 * Each format's reader, loaded by the package's own name when the first file of that format is read, so that no bundle
 * takes it in.
 */
export const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import("@pcplan/documents/pdf/read")).readPdf,
  pptx: async () => (await import("@pcplan/documents/pptx/read")).readPptx,
  docx: async () => (await import("@pcplan/documents/docx/read")).readDocx,
  xlsx: async () => (await import("@pcplan/documents/xlsx/read")).readXlsx,
  odt: async () => (await import("@pcplan/documents/odt/read")).readOdt,
  odp: async () => (await import("@pcplan/documents/odp/read")).readOdp,
  ods: async () => (await import("@pcplan/documents/ods/read")).readOds,
  html: async () => (await import("@pcplan/documents/html/read")).readHtml,
  markdown: async () => (await import("@pcplan/documents/markdown/read")).readMarkdown,
  csv: async () => (await import("@pcplan/documents/csv/read")).readCsv,
  text: async () => (await import("@pcplan/documents/text/read")).readText,
};
