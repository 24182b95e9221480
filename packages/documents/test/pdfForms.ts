import { type Paper, parsePaper } from "@pcplan/core/paper";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/index.js";
import type { FontSet } from "./fontSets.js";
import { toReport, toSlides } from "./pages.js";
import { type Browser, compilePdf, printPdf } from "./printPdf.js";
import { toTypstReport, toTypstSlides } from "./typst.js";

/** Reads a PDF as a paper. */
export async function read(bytes: Uint8Array): Promise<Paper> {
  const document = await readDocument(bytes, { name: "paper.pdf" });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}

/** What a paper says, but for where it says it and how sure a damaged label was. */
export function contentOf(paper: Paper) {
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

/** The sample papers, with what is to be read in them. */
export const papers = await Promise.all(
  listPapers().map(async (name) => ({ name, paper: (await loadPaper(name)).expected as Paper })),
);

const bare = (paper: Paper) => `#set table(stroke: none)\n${toTypstReport(paper)}`;

interface Printing {
  fonts: FontSet;
  /** The browser is started before the tests, but after they are listed. */
  browser: () => Browser;
}

/** Prints papers in each of the forms in which panels are sent them, and reads every field back. */
export function testForms(
  papers: readonly { name: string; paper: Paper }[],
  { fonts, browser }: Printing,
): void {
  describe.each(papers)("$name", ({ paper }) => {
    test.each<[string, () => Promise<Uint8Array>]>([
      ["slides from a browser", () => printPdf(browser(), toSlides(paper), { isTagged: false })],
      [
        "tagged slides from a browser",
        () => printPdf(browser(), toSlides(paper), { isTagged: true }),
      ],
      ["A4 from a browser", () => printPdf(browser(), toReport(paper), { isTagged: false })],
      ["tagged A4 from a browser", () => printPdf(browser(), toReport(paper), { isTagged: true })],
      [
        "slides from Typst",
        async () => compilePdf(toTypstSlides(paper), { isTagged: false, fonts }),
      ],
      [
        "tagged A4 from Typst",
        async () => compilePdf(toTypstReport(paper), { isTagged: true, fonts }),
      ],
      ["A4 from Typst", async () => compilePdf(toTypstReport(paper), { isTagged: false, fonts })],
      ["tagged A4 without rules", async () => compilePdf(bare(paper), { isTagged: true, fonts })],
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
      [
        "A4 with justified lines",
        styled(toReport(paper), "td{text-align:justify!important}"),
        false,
      ],
    ])("%s give every field of the text", async (_name, page, isTagged) => {
      const bytes = await printPdf(browser(), page, { isTagged });
      expect(contentOf(await read(bytes))).toEqual(contentOf(paper));
    });
  });
}
