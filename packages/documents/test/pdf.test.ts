import { toLines } from "@pcplan/core/document";
import { type Paper, parsePaper } from "@pcplan/core/paper";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { readDocument } from "../src/index.js";
import { readPages } from "../src/layout/index.js";
import { toReport, toSlides } from "./pages.js";
import { compilePdf, openBrowser, printPdf } from "./printPdf.js";
import { parts } from "./paper.cases.js";
import { toTypstReport, toTypstSlides, toTypstTables } from "./typst.js";
import { writeHtml, writeTabs } from "./writers.js";

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

const bare = (paper: Paper) => `#set table(stroke: none)\n${toTypstReport(paper)}`;

describe.each(papers)("$name", ({ paper }) => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ["slides from a browser", () => printPdf(browser, toSlides(paper), { isTagged: false })],
    ["tagged slides from a browser", () => printPdf(browser, toSlides(paper), { isTagged: true })],
    ["A4 from a browser", () => printPdf(browser, toReport(paper), { isTagged: false })],
    ["tagged A4 from a browser", () => printPdf(browser, toReport(paper), { isTagged: true })],
    ["slides from Typst", async () => compilePdf(toTypstSlides(paper), { isTagged: false })],
    ["tagged A4 from Typst", async () => compilePdf(toTypstReport(paper), { isTagged: true })],
    ["A4 from Typst", async () => compilePdf(toTypstReport(paper), { isTagged: false })],
    ["tagged A4 without rules", async () => compilePdf(bare(paper), { isTagged: true })],
  ])("%s gives every field of the text", async (_name, write) => {
    expect(contentOf(await read(await write()))).toEqual(contentOf(paper));
  });

  const styled = (page: string, css: string) => page.replace("</style>", `${css}</style>`);
  const BARE = "th,td{border:none!important;background:none!important;color:black!important;";

  test.each<[string, string, boolean]>([
    [
      "slides with coloured rows and no lines",
      styled(
        toSlides(paper),
        "th,td{border:none!important} tr:nth-child(even) td{background:#eee}",
      ),
      false,
    ],
    [
      "slides with cells in the middle of their rows",
      styled(toSlides(paper), "td{vertical-align:middle!important}"),
      false,
    ],
    [
      "slides with a box round every cell",
      styled(toSlides(paper), "th,td{border:1pt solid black!important}"),
      false,
    ],
    [
      "slides with strands that are read downwards",
      styled(toSlides(paper), ".turned{transform:none!important}"),
      false,
    ],
    [
      "tagged slides without rules, cells in the middle",
      styled(
        toSlides(paper, { rows: 5 }),
        `${BARE}vertical-align:middle!important;padding:6pt 8pt!important}`,
      ),
      true,
    ],
    [
      "A4 without upright rules",
      styled(toReport(paper), "th,td{border-left:none!important;border-right:none!important}"),
      false,
    ],
    [
      "A4 with headings on the first page alone",
      styled(toReport(paper), "thead{display:table-row-group}"),
      false,
    ],
    [
      "A4 with rows that pages break",
      styled(toReport(paper), "tr{break-inside:auto!important}"),
      false,
    ],
    ["A4 with justified lines", styled(toReport(paper), "td{text-align:justify!important}"), false],
  ])("%s give every field of the text", async (_name, page, isTagged) => {
    const bytes = await printPdf(browser, page, { isTagged });
    expect(contentOf(await read(bytes))).toEqual(contentOf(paper));
  });
});

test.each<[string, () => Promise<Uint8Array>]>([
  [
    "a browser",
    () => printPdf(browser, boxed(new TextDecoder().decode(writeHtml(parts))), { isTagged: false }),
  ],
  ["Typst", async () => compilePdf(toTypstTables(parts), { isTagged: true })],
])("the table of the conformance test reads the same as a PDF from %s", async (_name, write) => {
  const text = await readDocument(new TextEncoder().encode(writeTabs(parts)), {
    name: "paper.pdf",
  });
  if (!text.ok) throw new Error(text.problem.message);
  const { projects, decisions } = contentOf(await read(await write()));
  expect({ projects, decisions }).toEqual({
    projects: contentOf(parsePaper(text.value)).projects,
    decisions: contentOf(parsePaper(text.value)).decisions,
  });
});

const boxed = (page: string) =>
  page.replace("p{margin:0}", "p{margin:0} th,td{border:1px solid; text-align:left}");

/** One line a block: a heading by its level, an item by a star, a table by its rows. */
async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await readDocument(bytes, { name: "paper.pdf" });
  if (!document.ok) throw new Error(document.problem.message);
  return toLines(document.value).flatMap((line) =>
    line.type === "line"
      ? [`${line.level ?? (line.isItem ? "*" : "-")} ${line.text}`]
      : line.rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")),
  );
}

test("headings and items are what the tags say, whatever they look like", async () => {
  const page = `<!doctype html><html lang="en"><head><title>Paper</title><style>body{font:11pt Arial}
    h1,h2{font:inherit} ul{list-style:none;margin:0;padding:0} td,th{border:1pt solid}</style></head><body>
    <h1>Quarterly paper</h1><h2>Current projects</h2>
    <ul><li>Films</li><li>Fleet: a project whose words are so many that the line on which they start is too short for them</li></ul>
    <ol><li>First</li></ol><p>- Words after a dash.</p>
    <table><tr><th>Project</th><th>Outcomes</th></tr>
    <tr><td>Films</td><td><ul><li>one</li><li>two</li></ul></td></tr></table></body></html>`;
  expect(await linesOf(await printPdf(browser, page, { isTagged: true }))).toEqual([
    "1 Quarterly paper",
    "2 Current projects",
    "* Films",
    "* Fleet: a project whose words are so many that the line on which they start is too short for them",
    "* First",
    "* Words after a dash.",
    "Project | Outcomes",
    "Films | • one\n• two",
  ]);
});

test("what a tagged page calls no part of its text is left out of its margins", async () => {
  const paper = `#set page(header: [Running words])
= Quarterly paper
Words of the paper.
- Films
+ Fleet
  - Vans
    - Old vans`;
  expect(await linesOf(compilePdf(paper, { isTagged: true }))).toEqual([
    "1 Quarterly paper",
    "- Words of the paper.",
    "* Films",
    "* Fleet",
    "* Vans",
    "* Old vans",
  ]);
});

test("cells that were put together from two pages are named with both", async () => {
  const { paper } = papers.find(({ name }) => name.includes("2020"))!;
  const page = toReport(paper).replace("</style>", "tr{break-inside:auto!important}</style>");
  const { repaired = [] } = await read(await printPdf(browser, page, { isTagged: false }));
  expect(repaired).toContainEqual({
    about: "Addition of £1m to the Equipment Replacement Reserve",
    field: "summary",
    value: expect.stringMatching(/^Agreed the addition .* before\.$/),
    evidence: expect.stringContaining("on page 2 and on page 3"),
  });
});

test("a bullet in the private sign of a word processor's font is a bullet", () => {
  const words = (text: string, left: number, top: number) =>
    ({
      text,
      left,
      top,
      width: 6 * text.length,
      height: 10,
      isBold: false,
      turned: "not",
      part: null,
      isArtifact: false,
    }) as const;
  const fragments = [
    words("\uF0B7", 50, 100),
    words("Films", 68, 100),
    words("\uF0B7", 50, 115),
    words("Fleet", 68, 115),
  ];
  const page = { number: 1, width: 595, height: 842, fragments, rules: [], tables: [] };
  expect(readPages([page], "paper.pdf")).toMatchObject([
    { type: "list", items: [{ text: "Films" }, { text: "Fleet" }] },
  ]);
});
