import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, test } from "vitest";
import { narrow } from "../fontSets.js";
import { toReport } from "../pages.js";
import { papers } from "../pdfForms.js";
import { type Browser, openBrowser, printPdf } from "../printPdf.js";
import { otherDecks } from "./others.js";
import { toDeck } from "./papers.js";
import { printByImpress, printByWriter } from "./print.js";
import { toHtml } from "./toHtml.js";
import { toOdp } from "./toOdp.js";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser(narrow)));
afterAll(() => browser?.close());

/** Writer draws the lines that a table names itself, and none of a style sheet. */
const ruled = (page: string) =>
  page.replaceAll("<table", '<table border="1" cellpadding="4" cellspacing="0"');

const save = (name: string, bytes: Uint8Array) =>
  writeFileSync(new URL(`files/${name}.pdf`, import.meta.url), bytes);

test.each(papers)("$name", async ({ name, paper }) => {
  const stem = name.replace(".txt", "");
  const deck = toDeck(paper);
  for (const isTagged of [false, true]) {
    const end = isTagged ? "-tagged" : "";
    save(`${stem}-impress${end}`, printByImpress(toOdp(deck), isTagged));
    save(`${stem}-writer${end}`, printByWriter(ruled(toReport(paper)), isTagged));
    save(`${stem}-chromium${end}`, await printPdf(browser, toHtml(deck), { isTagged }));
  }
});

test.each(otherDecks)("$name", async ({ name, by, deck }) => {
  const bytes =
    by === "impress"
      ? printByImpress(toOdp(deck), false)
      : await printPdf(browser, toHtml(deck), { isTagged: false });
  save(`other-${name}`, bytes);
});
