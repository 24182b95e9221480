import { summarisePaper } from "@pcplan/core/dashboard";
import { ofShape, toJsonAnswer } from "./answers.js";
import { definePapersRoute } from "./definePapersRoute.js";
import { samplePapers } from "./examples.js";
import { asOf } from "./options.js";

/** Counts one paper. */
export const dashboards = definePapersRoute({
  path: "/v1/dashboards",
  summary: "Counts one paper: its projects, forecasts and money.",
  command: "dashboard --json",
  parts: [{ name: "papers", about: "The paper", least: 1, most: 1 }],
  options: { asOf },
  answers: [ofShape("Dashboard")],
  examples: [
    { summary: "A paper on a day", body: { papers: samplePapers.slice(-1), asOf: "2020-02-07" } },
  ],
  work({ papers: [paper] }, { asOf: day = null }) {
    return toJsonAnswer(paper && summarisePaper(paper, { asOf: day }));
  },
});
