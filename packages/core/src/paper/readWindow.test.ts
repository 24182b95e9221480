import { expect, test } from "vitest";
import { parseApprovedOn } from "../decision/index.js";
import { parsePaperText } from "./parsePaperText.js";
import { readWindow } from "./readWindow.js";

const read = (approved: string[], lines: string[]) =>
  readWindow(
    approved.map((text) => ({ approvedOn: parseApprovedOn(text) })),
    lines,
  );

test.each([
  [
    "decisions and a month with its year",
    ["Sep-17", "December 2017"],
    ["8 further projects due to deliver by February 2018"],
    "2017-12-01",
    "2018-02-28",
  ],
  [
    "a decision of a day",
    ["12 December 2017"],
    ["8 projects due to deliver by February 2018"],
    "2017-12-12",
    "2018-02-28",
  ],
  [
    "a month without its year is the next one",
    ["December 2017"],
    ["2 further projects to commence in January:"],
    "2017-12-01",
    "2018-01-31",
  ],
  [
    "the month of the decision itself",
    ["January 2018"],
    ["1 project to start in January"],
    "2018-01-01",
    "2018-01-31",
  ],
  [
    "of several months ahead, the last",
    ["December 2017"],
    ["2 projects to commence in January", "8 projects due to deliver by February 2018"],
    "2017-12-01",
    "2018-02-28",
  ],
  ["decisions alone: six months from the last", ["December 2017"], [], "2017-12-01", "2018-05-31"],
  [
    "months ahead alone: six months up to then",
    [],
    ["8 projects due to deliver by February 2018"],
    "2017-09-01",
    "2018-02-28",
  ],
  [
    "a month ahead that is years away says no more",
    ["December 2017"],
    ["8 projects due to deliver by March 2021"],
    "2017-12-01",
    "2018-05-31",
  ],
])("%s", (_name, approved, lines, earliest, latest) => {
  expect(read(approved, lines)).toMatchObject({ earliest, latest });
});

test.each([
  ["nothing speaks", [], []],
  ["a month without a year, and no decision", [], ["2 projects to commence in January"]],
  ["a quarter, which may start in two months", [], ["2 projects to commence in Q1 2018"]],
  ["what speaks contradicts itself", ["May 2018"], ["8 projects due to deliver by February 2018"]],
  ["words of a row", [], ["Training is to start in January 2018"]],
])("there is no window where %s", (_name, approved, lines) => {
  expect(read(approved, lines)).toBeNull();
});

test("the evidence says what speaks for each side, and what is supposed", () => {
  expect(read(["December 2017"], [])?.evidence).toEqual([
    "The latest decision that it lists is of December 2017.",
    "Papers come about every quarter, so it is taken to be of the 6 months from its latest decision on.",
  ]);
});

test("a paper with a day has no window", () => {
  const decisions = ["Title\tDate approved\tSummary", "Fleet\tDecember 2017\tBuy", ""];
  expect(parsePaperText(decisions.join("\n")).window?.earliest).toBe("2017-12-01");
  const dated = ["Police and Crime Panel 26 January 2018", "", ...decisions];
  expect(parsePaperText(dated.join("\n")).window).toBeNull();
});
