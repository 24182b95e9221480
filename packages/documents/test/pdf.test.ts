import { type Paper, parsePaper } from "@pcplan/core/paper";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { readDocument } from "../src/index.js";
import { toReport, toSlides } from "./pages.js";
import { compilePdf, openBrowser, printPdf } from "./printPdf.js";
import { toTypstReport, toTypstSlides } from "./typst.js";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()), 60_000);
afterAll(() => browser?.close());

async function read(bytes: Uint8Array): Promise<Paper> {
  const document = await readDocument(bytes, { name: "paper.pdf" });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}

/** What a paper says, but for where it says it and how sure a damaged label was. */
function contentOf(paper: Paper) {
  return {
    title: paper.title,
    meeting: paper.meeting,
    priorities: paper.priorities,
    strands: paper.strands,
    headline: paper.headline,
    projects: paper.projects.map((project) => ({
      ...project,
      at: null,
      strandText: null,
      strandConfidence: null,
      strandEvidence: null,
    })),
    decisions: paper.decisions.map((decision) => ({ ...decision, at: null })),
    spotlights: paper.spotlights.map((spotlight) => ({ ...spotlight, at: null })),
  };
}

const papers = await Promise.all(
  listPapers().map(async (name) => ({ name, paper: (await loadPaper(name)).expected as Paper })),
);

describe.each(papers)("$name", ({ paper }) => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ["slides from a browser", () => printPdf(browser, toSlides(paper), { isTagged: false })],
    ["tagged slides from a browser", () => printPdf(browser, toSlides(paper), { isTagged: true })],
    ["A4 from a browser", () => printPdf(browser, toReport(paper), { isTagged: false })],
    ["tagged A4 from a browser", () => printPdf(browser, toReport(paper), { isTagged: true })],
    ["slides from Typst", async () => compilePdf(toTypstSlides(paper), { isTagged: false })],
    ["tagged A4 from Typst", async () => compilePdf(toTypstReport(paper), { isTagged: true })],
    ["A4 from Typst", async () => compilePdf(toTypstReport(paper), { isTagged: false })],
  ])("%s gives every field of the text", async (_name, write) => {
    expect(contentOf(await read(await write()))).toEqual(contentOf(paper));
  });
});
