import { toLines } from "@pcplan/core/document";
import { parsePaper } from "@pcplan/core/paper";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../src/index.js";
import { readPages } from "../src/layout/index.js";
import { fontSets, wide } from "./fontSets.js";
import { toReport } from "./pages.js";
import { parts } from "./paper.cases.js";
import { contentOf, papers, read, testForms } from "./pdfForms.js";
import { type Browser, compilePdf, openBrowser, printPdf } from "./printPdf.js";
import { toTypstTables } from "./typst.js";
import { writeHtml, writeTabs } from "./writers.js";

describe.each(fontSets)("with $name", (fonts) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser(fonts)), 60_000);
  afterAll(() => browser?.close());

  // The longer paper is printed in one set of fonts alone, for it takes the most time of all tests.
  const own = fonts === wide ? papers.filter(({ name }) => name.includes("2020")) : papers;
  testForms(own, { fonts, browser: () => browser });

  test.each<[string, () => Promise<Uint8Array>]>([
    [
      "a browser",
      () =>
        printPdf(browser, boxed(new TextDecoder().decode(writeHtml(parts))), { isTagged: false }),
    ],
    ["Typst", async () => compilePdf(toTypstTables(parts), { isTagged: true, fonts })],
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
    return toLines(document.value).flatMap((block) =>
      block.type === "line"
        ? [`${block.level ?? (block.isItem ? "*" : "-")} ${block.text}`]
        : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")),
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
    expect(await linesOf(compilePdf(paper, { isTagged: true, fonts }))).toEqual([
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
    const broken = repaired.find(({ field }) => field === "summary");
    const whole = paper.decisions.find(({ title }) => title === broken?.about);
    expect(broken?.value).toBe(whole?.summary);
    expect(broken?.evidence).toMatch(/on page 2 and on page 3|on page 3 and on page 4/);
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
  const page = { number: 1, width: 595, height: 842, fragments, rules: [], fills: [], tables: [] };
  expect(readPages([page], "paper.pdf")).toMatchObject([
    { type: "list", items: [{ text: "Films" }, { text: "Fleet" }] },
  ]);
});
