import { expect, test } from "vitest";
import { toLines } from "../document/index.js";
import { parsePaperText } from "./parsePaperText.js";
import { readQuarterBasis } from "./readQuarterBasis.js";
import { parseText } from "../document/index.js";

const basisOf = (text: string) => readQuarterBasis(toLines(parseText(text, "a.txt")))?.yearStart;

test.each<[string, 1 | 4]>([
  ["Quarters are of the financial year", 4],
  ["Note: quarters are of the financial year.", 4],
  ["Note: all dates are in financial year quarters.", 4],
  ["Quarters refer to the financial year; dates are forecasts.", 4],
  ["Project\tForecast (financial year quarters)", 4],
  ["Q1 = April to June", 4],
  [
    "Key: Q1 = April to June, Q2 = July to September, Q3 = October to December, Q4 = January to March",
    4,
  ],
  ["Q4: Jan-Mar", 4],
  ["Quarter 1 is January to March", 1],
  ["Quarters are calendar years", 1],
  [
    "Ratings: Green, Amber, Not started. Quarters are those of the financial year: Q1 is April to June.",
    4,
  ],
  ["Forecast end date (calendar quarters)", 1],
])("%j decides it", (text, yearStart) => {
  expect(basisOf(text)).toBe(yearStart);
});

test.each([
  "Crime fell in the last two financial quarters",
  "Crime fell in financial quarters 1 and 2",
  "Quarters are not of the financial year",
  "Q2 = April to September",
  "Q1: April to June 2018",
  "Films\tQ1 - April to June 2018/19",
  "The budget for the financial year",
  "Q1 = April to June\nDates are in calendar quarters.",
])("%j decides nothing", (text) => {
  expect(basisOf(text)).toBeUndefined();
});

const paper = (options: object) =>
  parsePaperText(
    "Note: quarters are of the financial year.\nProject\tForecast\nFilms\tQ4 2017",
    options,
  );

test("a paper's own words decide its quarters, and say so with their place", () => {
  const { projects, problems } = paper({});
  expect(projects[0]?.forecast).toMatchObject({ latest: "2018-03-31", assumptions: [] });
  expect(problems).toMatchObject([
    {
      code: "quarter-basis-stated",
      severity: "note",
      values: { basis: "financial" },
      at: { line: 1 },
    },
  ]);
});

test("what the caller says goes before it", () => {
  const { projects, problems } = paper({ yearStart: 1 });
  expect(projects[0]?.forecast).toMatchObject({ latest: "2017-12-31" });
  expect(problems).toEqual([]);
});
