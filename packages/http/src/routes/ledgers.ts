import { toLedger } from "@pcplan/core/ledger";
import { ofShape, toJsonAnswer } from "./answers.js";
import { definePapersRoute } from "./definePapersRoute.js";
import { samplePapers } from "./examples.js";
import { asOf } from "./options.js";

const MOST_PAPERS = 300;

/** Lists every project's forecasts over papers. */
export const ledgers = definePapersRoute({
  path: "/v1/ledgers",
  summary: "Lists each project's forecasts over a series of papers, what needs attention first.",
  command: "ledger --json",
  parts: [{ name: "papers", about: "The papers", least: 1, most: MOST_PAPERS }],
  options: { asOf },
  answers: [ofShape("Ledger")],
  examples: [{ summary: "Two papers", body: { papers: samplePapers } }],
  work({ papers }, { asOf: day = null }) {
    return toJsonAnswer(toLedger(papers, { asOf: day }));
  },
});
