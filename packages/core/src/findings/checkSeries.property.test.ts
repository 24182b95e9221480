import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPaper } from "./checkPaper.js";
import { checkSeries } from "./checkSeries.js";
import { compareBaseline } from "./compareBaseline.js";
import { examplePaper } from "./examples.cases.js";
import { toFingerprint } from "./toFingerprint.js";

const forecast = fc.constantFrom("Q4 2019", "Q2 2020", "TBD", "", "Jan '20", "Q5 2018", "2020");
const titles = fc.uniqueArray(fc.constantFrom("Fleet", "Kit", "Survey", "Films", "Estate"));
const rows = titles.chain((names) =>
  fc.tuple(...names.map((title) => forecast.map((words) => ({ title, forecast: words })))),
);
const series = fc
  .array(rows, { minLength: 1, maxLength: 4 })
  .map((papers) =>
    papers.map((projects, index) =>
      examplePaper({ date: `20${20 + index}-02-07`, projects: [...projects] }),
    ),
  );

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(rows, (projects) => {
      const paper = examplePaper({ projects: [...projects] });
      const turned = { ...paper, projects: paper.projects.toReversed() };
      const keys = (of: typeof paper) =>
        checkPaper(of)
          .findings.filter(({ code }) => code !== "quarter-basis-undeclared")
          .map(toFingerprint)
          .toSorted();
      expect(keys(turned)).toEqual(keys(paper));
    }),
  );
});

test("the order of the papers does not matter, but for the note that says it", () => {
  fc.assert(
    fc.property(series, (papers) => {
      const found = checkSeries(papers).findings;
      const turned = checkSeries(papers.toReversed()).findings;
      expect(turned.filter(({ code }) => code !== "papers-out-of-order")).toEqual(found);
    }),
  );
});

test("a check has nothing new against itself, and everything against nothing", () => {
  fc.assert(
    fc.property(series, (papers) => {
      const { findings, counts } = checkSeries(papers);
      expect(compareBaseline(findings, findings).added).toEqual([]);
      expect(compareBaseline(findings, []).added).toEqual(findings);
      expect(counts.error + counts.warning + counts.note).toBe(findings.length);
    }),
  );
});

test("a paper given twice is checked once", () => {
  fc.assert(
    fc.property(rows, (projects) => {
      const paper = examplePaper({ projects: [...projects] });
      const twice = checkSeries([paper, paper]).findings.filter(
        ({ code }) => code !== "same-paper",
      );
      expect(twice).toEqual(checkPaper(paper).findings);
    }),
  );
});
