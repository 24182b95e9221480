import { expect, test } from "vitest";
import { checkPaper } from "./checkPaper.js";
import { compareBaseline } from "./compareBaseline.js";
import { examplePaper } from "./examples.cases.js";

const lapsed = (forecast: string, parts: object = {}) =>
  checkPaper(
    examplePaper({ office: "OPCC Testshire", projects: [{ title: "Fleet", forecast }], ...parts }),
  ).findings.filter(({ code }) => code === "forecast-lapsed");

const baseline = lapsed("Q4 2019");

test.each([
  ["the same paper", lapsed("Q4 2019"), 0],
  ["the quarter in other words", lapsed("Quarter 4 2019"), 0],
  ["another quarter that has passed too", lapsed("Q3 2019"), 0],
  [
    "the title with its marker",
    lapsed("", { projects: [{ title: "Fleet (statutory)", forecast: "Q4 2019" }] }),
    0,
  ],
  ["a later paper of the office", lapsed("Q4 2019", { date: "2020-05-08" }), 1],
  ["a paper of another office", lapsed("Q4 2019", { office: "OPCC Elsewhere" }), 1],
  ["another project", lapsed("", { projects: [{ title: "Kit", forecast: "Q4 2019" }] }), 1],
])("%s: a baseline leaves %#", (_name, findings, added) => {
  expect(findings).toHaveLength(1);
  expect(compareBaseline(findings, baseline).added).toHaveLength(added);
});
