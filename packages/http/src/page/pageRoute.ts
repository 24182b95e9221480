import { toReportDocument } from "../report/toReportDocument.js";
import { definePapersRoute } from "../routes/definePapersRoute.js";
import { asOf } from "../routes/options.js";
import { pageWords } from "./page.messages.js";
import { toReportPage } from "./toReportPage.js";

/** The media type of a page. */
export const HTML_TYPE = "text/html; charset=utf-8";

/** What the form of the page for people sends, and the page that it is answered with. */
export const pageRoute = definePapersRoute({
  path: "/",
  summary: pageWords.title,
  command: "report",
  parts: [
    { name: "papers", about: pageWords.paper, least: 1, most: 1 },
    { name: "since", about: pageWords.since, least: 0, most: 1 },
  ],
  ways: ["parts"],
  options: { asOf },
  answers: [{ mediaType: HTML_TYPE, schema: { type: "string" } }],
  examples: [],
  async work({ papers, since }, { asOf: day = null, yearStart, review }) {
    const pages = papers.map((paper) => {
      const years = yearStart && { yearStart };
      const document = toReportDocument(paper, { since, review, asOf: day, ...years });
      return toReportPage({ document, paper, since, asOf: day });
    });
    const body = new TextEncoder().encode((await Promise.all(pages)).join(""));
    return { ok: true, mediaType: HTML_TYPE, body, fileName: null };
  },
});
