import { afterAll, beforeAll, describe } from "vitest";
import { fontSets } from "../packages/documents/test/fontSets.js";
import { papers, testForms } from "../packages/documents/test/pdfForms.js";
import { type Browser, openBrowser } from "../packages/documents/test/printPdf.js";

describe.each(fontSets)("every sample paper with $name", (fonts) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser(fonts)), 60_000);
  afterAll(() => browser?.close());

  testForms(papers, { fonts, browser: () => browser });
});
