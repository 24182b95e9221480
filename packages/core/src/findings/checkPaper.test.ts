import { describe, expect, test } from "vitest";
import { checkPaper } from "./checkPaper.js";
import { checkSeries } from "./checkSeries.js";
import { createFinding } from "./createFinding.js";
import { describeFinding } from "./describeFinding.js";
import { examplePaper } from "./examples.cases.js";
import type { RuleCatalogue } from "./types.js";
import { sayFinding } from "./sayFinding.js";

const paper = examplePaper({ projects: [{ title: "Fleet", forecast: "Jan '20" }] });

test.each(["7 February 2020", "2020-02-30", "garbage", ""])(
  "“%s” is no day to check for",
  (asOf) => {
    expect(() => checkPaper(paper, { asOf })).toThrow(RangeError);
    expect(() => checkSeries([paper, paper], { asOf })).toThrow(/asOf/);
  },
);

test("a finding carries what its sentences name", () => {
  const [finding] = checkPaper(paper).findings;
  expect(finding?.values).toEqual({
    title: "Fleet",
    forecast: "Jan '20",
    latest: "2020-01-31",
    asOf: "2020-02-07",
  });
  expect(Object.keys(finding ?? {}).slice(0, 6)).toEqual([
    "code",
    "severity",
    "message",
    "about",
    "found",
    "values",
  ]);
});

describe("in another language", () => {
  const words: RuleCatalogue<{ count: number }> = {
    en: {
      title: "Odd",
      why: "It is odd.",
      question: null,
      message: ({ count }) => `${count} are odd.`,
      found: ({ count }) => `${count} odd`.repeat(40),
      advice: () => "Nothing to do.",
    },
    cy: { message: ({ count }) => `Mae ${count} yn od.` },
  };

  test("what Welsh does not have is said in English, and what was found is cut", () => {
    expect(sayFinding(words, { count: 2 }, "cy")).toMatchObject({
      message: "Mae 2 yn od.",
      advice: "Nothing to do.",
      expected: null,
    });
    expect(sayFinding(words, { count: 2 }, "cy").found).toHaveLength(80);
  });

  test("a finding of no rule, or one without values, stays as it is", () => {
    const rule = { code: "odd", severities: ["note"] as const, words };
    const odd = createFinding(rule, { values: { count: 2 }, at: null });
    expect(describeFinding(odd, "cy")).toBe(odd);
    const { values: _, ...older } = checkPaper(paper).findings[0] ?? odd;
    expect(describeFinding(older, "cy")).toBe(older);
  });
});
