import fc from "fast-check";
import { expect, test } from "vitest";
import { aPaper } from "../paper/aPaper.cases.js";
import { problem } from "../result/index.js";
import { checkPaper } from "./checkPaper.js";

const fields = ["current", "completed", "candidate", "onHold", "rag"] as const;
/** Lists have no evidence of their own: that one was not read is all that a paper says of them. */
const unread = problem({
  code: "list-unread",
  severity: "warning",
  message: "A list was not read.",
});
const count = fc.nat({ max: 6 });
const list = fc.option(
  fc.record({ stated: count, titles: fc.subarray(["Fleet", "Kit", "Hub", "Care Hub"]) }),
);
const row = fc.record({
  stage: fc.constantFrom("current", "completed", "candidate", "on-hold"),
  rag: fc.constantFrom("", "Green", "Amber", "Red"),
  strandConfidence: fc.constantFrom("certain", "likely", "guess", "none"),
});

/** Papers whose figures, lists and rows seldom agree. */
const parts = fc.record({
  headline: fc.record({
    current: count,
    completed: fc.option(count),
    candidate: fc.option(count),
    rag: fc.record({ green: count, amber: count, red: count }),
    lists: fc.record({ delivered: list, initiated: list }),
  }),
  projects: fc.array(row, { minLength: 1, maxLength: 6 }),
});

type Confidence = "certain" | "likely";

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

function errorsOf({ headline, projects }: Parts, confidence: Confidence) {
  const evidence = fields.map((field) => ({ field, confidence, evidence: "in a test", at: null }));
  const paper = aPaper({
    date: "2020-02-07",
    headline: { ...headline, evidence },
    projects,
    problems: confidence === "certain" ? [] : [unread],
  });
  return checkPaper(paper).findings.filter(({ severity }) => severity === "error");
}

test("no finding is an error where the figures are likely", () => {
  fc.assert(
    fc.property(parts, (one) => {
      expect(errorsOf(one, "likely")).toEqual([]);
    }),
  );
});

test("of the same papers some are, where the figures are certain", () => {
  const found = fc.sample(parts, { numRuns: 100, seed: 13 });
  expect(found.flatMap((one) => errorsOf(one, "certain")).length).toBeGreaterThan(0);
});
