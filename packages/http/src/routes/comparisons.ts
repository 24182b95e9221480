import { comparePapers } from "@pcplan/core/comparison";
import { ofShape, toJsonAnswer } from "./answers.js";
import { definePapersRoute } from "./definePapersRoute.js";
import { samplePapers } from "./examples.js";

/** Compares two papers. */
export const comparisons = definePapersRoute({
  path: "/v1/comparisons",
  summary: "Says what changed between two papers, the older one first.",
  command: "compare --json",
  parts: [{ name: "papers", about: "The older paper and the newer one", least: 2, most: 2 }],
  options: {},
  answers: [ofShape("Comparison")],
  examples: [{ summary: "Two papers", body: { papers: samplePapers } }],
  work({ papers: [before, after] }, { review }) {
    return toJsonAnswer(before && after && comparePapers(before, after, review && { review }));
  },
});
