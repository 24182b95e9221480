import { compareSeries } from "@pcplan/core/comparison";
import { checkSeries, severities, toQuestions } from "@pcplan/core/findings";
import { z } from "zod";
import { ofList, ofShape, toJsonAnswer } from "./answers.js";
import { definePapersRoute } from "./definePapersRoute.js";
import { samplePapers } from "./examples.js";
import { asOf } from "./options.js";

const MOST_PAPERS = 300;

/** A question, as core's `Question` is. */
const question = {
  type: "object",
  properties: {
    code: { type: "string" },
    question: { type: "string" },
    about: { type: "array", items: { type: "string" } },
    at: { type: "array", items: { $ref: "#/$defs/Place" } },
  },
  required: ["code", "question", "about", "at"],
};

/** Checks papers, each alone and then across them. */
export const checks = definePapersRoute({
  path: "/v1/checks",
  summary: "Checks each paper alone and, given several, what changed from one to the next.",
  command: "check --json",
  parts: [{ name: "papers", about: "The papers", least: 1, most: MOST_PAPERS }],
  options: {
    asOf,
    rules: z.record(z.string(), z.enum([...severities, "off"])).optional(),
    questions: z.boolean().optional(),
  },
  answers: [ofShape("Check"), ofList("questions", question)],
  examples: [
    { summary: "One paper", body: { papers: samplePapers.slice(-1) } },
    {
      summary: "A series, without notes of one rule",
      body: { papers: samplePapers, rules: { "forecast-blank": "off" } },
    },
  ],
  work({ papers }, { asOf: day = null, yearStart, rules, questions }) {
    const found = checkSeries(papers, {
      asOf: day,
      ...(yearStart && { yearStart }),
      ...(rules && { rules }),
    });
    if (!questions) return toJsonAnswer(found);
    const comparisons = compareSeries(papers).steps.map(({ comparison }) => comparison);
    return toJsonAnswer({ questions: toQuestions(found.findings, comparisons) });
  },
});
