import { type Problem, toPlace } from "@pcplan/core/result";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import {
  checkInterruption,
  createReader,
  type Found,
  type Reading,
  ReadingEnded,
} from "../createReader.js";
import { type LayoutPage, readPages } from "../layout/index.js";
import { limitProblem } from "../limitProblem.js";
import { createDocumentProblem, describePages } from "../messages.js";
import { readPage } from "./readPage.js";
import { readProperties } from "./readProperties.js";

/**
 * Reads a PDF by where its words and lines stand: headings, paragraphs, items and tables, with the page, line and box
 * of each. Nothing in it is run, and nothing outside it is opened. Pages without text, as scanned ones are, are named
 * in the problem `page-without-text`.
 * @example
 * const read = await readPdf(new TextEncoder().encode("no such file"), { name: "plan.pdf" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readPdf = createReader("PDF", async (bytes, reading) => {
  const pdf = await openPdf(bytes, reading);
  try {
    return await readDocument(pdf, reading);
  } finally {
    await pdf.loadingTask.destroy();
  }
});

/** Only errors are said, and those are thrown; a reader prints nothing. */
const NO_WARNINGS = 0;

/** Pictures of more dots than this are not decoded: only words, lines and colours are wanted. */
const NO_PICTURES = 1;

/** The library takes the bytes over, so it has a copy; a file's buffer is no plain array of bytes for it. */
async function openPdf(bytes: Uint8Array, reading: Reading): Promise<PDFDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: NO_WARNINGS,
      stopAtErrors: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: NO_PICTURES,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new ReadingEnded(createDocumentProblem("file-encrypted", { name: reading.name }));
    throw error;
  }
}

async function readDocument(pdf: PDFDocumentProxy, reading: Reading): Promise<Found> {
  const { OPS } = await getResolvedPDFJS();
  const pages: LayoutPage[] = [];
  const problems: Problem[] = [];
  const ends = performance.now() + reading.limits.milliseconds;
  const last = Math.min(pdf.numPages, reading.limits.pages);
  for (let number = 1; number <= last; number++) {
    checkInterruption(reading);
    if (performance.now() > ends) {
      problems.push(limitProblem("milliseconds", null, reading.limits));
      break;
    }
    pages.push(await readPage(await pdf.getPage(number), OPS));
    reading.onProgress?.({ done: number, total: last, unit: "page" });
  }
  if (last < pdf.numPages) problems.push(limitProblem("pages", pdf.numPages, reading.limits));
  problems.push(...withoutText(pages, reading.name));
  return { ...(await readProperties(pdf)), blocks: readPages(pages, reading.name), problems };
}

/** A paper that is nothing but pictures cannot be read at all; single pages may be dividers. */
function withoutText(pages: readonly LayoutPage[], name: string): Problem[] {
  const empty = pages.filter(({ fragments }) => fragments.length === 0).map(({ number }) => number);
  if (empty.length === 0) return [];
  const parts = {
    severity: empty.length === pages.length ? "error" : "warning",
    found: describePages(empty),
    at: toPlace(name, { page: empty[0] ?? null }),
  } as const;
  return [createDocumentProblem("page-without-text", { name, pages: empty }, parts)];
}
