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

test("where the current projects differ, that their ratings differ too is not said again", () => {
  const green = { rag: "Green", forecast: "Q3 2020" };
  const { findings } = checkPaper(
    examplePaper({
      headline: { current: 3, rag: { green: 3, amber: 0, red: 0 } },
      projects: [
        { title: "Fleet", ...green },
        { title: "Hub", ...green },
      ],
    }),
  );
  const counts = findings.filter(({ code }) => code === "headline-count");
  expect(counts.map(({ about }) => about)).toEqual(["current projects"]);
});

describe("rules that are chosen", () => {
  const lapsed = "forecast-lapsed";

  test("off leaves a finding out, of one paper and of several", () => {
    const rules = { [lapsed]: "off" } as const;
    expect(checkPaper(paper, { rules }).findings).toEqual([]);
    const codes = checkSeries([paper, examplePaper({ date: "2020-05-08" })], { rules }).findings;
    expect(codes.map(({ code }) => code)).not.toContain(lapsed);
  });

  test("a severity takes the place of the rule's own, and is counted", () => {
    const { findings, counts } = checkPaper(paper, { rules: { [lapsed]: "error" } });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([[lapsed, "error"]]);
    expect(counts).toEqual({ error: 1, warning: 0, note: 0 });
  });

  test("a code that no finding has changes nothing", () => {
    expect(checkPaper(paper, { rules: { "no-such-code": "off" } })).toEqual(checkPaper(paper));
  });
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
