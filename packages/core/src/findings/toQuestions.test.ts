import { expect, test } from "vitest";
import { parseForecast } from "../forecast/index.js";
import { problem } from "../result/index.js";
import { compareSeries } from "../comparison/index.js";
import type { Paper } from "../paper/index.js";
import { checkSeries } from "./checkSeries.js";
import { examplePaper } from "./examples.cases.js";
import { toFinding } from "./toFinding.js";
import { toQuestions } from "./toQuestions.js";

const values = {
  before: parseForecast("Q1 2018"),
  after: parseForecast("Q2 2018"),
  slippage: { minMonths: 3, maxMonths: 3 },
};

const finding = (code: string, about: string, found: string, source: string) =>
  toFinding(
    problem({
      code,
      message: "",
      found,
      values: { ...values, title: about },
      at: { source, page: null, line: 1, row: null, column: null },
    }),
    about,
  );

test("a project whose forecast changed twice counts once among many", () => {
  const [question, ...others] = toQuestions(
    ["Fleet", "Kit", "Vans", "Fleet"].map((about, index) =>
      finding("silent-reforecast", about, `Q${index + 1} 2018 to 2019`, `${index}.txt`),
    ),
  );
  expect(others).toEqual([]);
  expect(question?.about).toEqual(["Fleet", "Kit", "Vans"]);
  expect(question?.question).toContain("3 projects");
});

test("of one project one question is asked, with all that is so of it first", () => {
  const [before, after] = ["2020-02-07", "2020-05-08"].map((date, index) =>
    examplePaper({
      date,
      projects: [
        { title: "Fleet", forecast: `Q${index + 3} 2020`, rag: index === 0 ? "Green" : "Amber" },
      ],
    }),
  );
  const papers = [before, after].flatMap((paper) => paper ?? []);
  const questions = toQuestions(checkSeries(papers).findings);
  expect(questions.filter(({ about }) => about.includes("Fleet"))).toMatchObject([
    {
      question:
        "The forecast of Fleet moved from the third to the fourth quarter of 2020, 3 months later. Fleet is now rated amber; it was rated green before. What is the reason?",
    },
  ]);
});

test("both figures are named, in the office's own words", () => {
  const paper = examplePaper({
    noun: { one: "action", many: "actions" },
    headline: { current: 3 },
    projects: [{}, {}],
  });
  expect(toQuestions(checkSeries([paper]).findings).map(({ question }) => question)).toContain(
    "The paper states 3 current actions and its tables list 2. Which is right?",
  );
});

test("what a row of an older paper leaves open is not asked", () => {
  const older = examplePaper({ projects: [{ title: "Fleet", forecast: "TBD" }] });
  const newer = examplePaper({
    date: "2020-05-08",
    projects: [{ title: "Fleet", forecast: "Sep 2020" }],
  });
  const codes = (papers: Paper[]) => {
    const comparisons = compareSeries(papers).steps.map(({ comparison }) => comparison);
    return toQuestions(checkSeries(papers).findings, comparisons).map(({ code }) => code);
  };
  expect(codes([older])).toEqual(["forecast-tbd"]);
  expect(codes([older, newer])).toEqual([]);
});

test("the same question about two papers is put once, with the places of both", () => {
  const questions = toQuestions(
    ["may.txt", "june.txt"].map((source) =>
      finding("quarter-basis-undeclared", "quarters", source, source),
    ),
  );
  expect(questions.map(({ at }) => at.map(({ source }) => source))).toEqual([
    ["may.txt", "june.txt"],
  ]);
});
