import { expect, test } from "vitest";
import { type Paper, parsePaperText } from "../paper/index.js";
import { checkPair } from "./checkPair.js";
import { paperDay } from "./paperDay.js";
import { sortPapers } from "./sortPapers.js";
import { toSeries } from "./toSeries.js";

/** A paper of a day, of a window (`2017-12-01/2018-02-28`), or of neither (an empty text), named by what was given. */
function paper(when: string): Paper {
  const read = parsePaperText(`Project\tForecast\nProject of ${when || "no day"}\tQ1 2021`);
  const [earliest = "", latest] = when.split("/");
  const window = latest === undefined ? null : { earliest, latest, evidence: [] };
  return { ...read, title: when, asOf: window === null ? earliest || null : null, window };
}

const WINTER = "2017-12-01/2018-02-28";

test.each([
  ["days", ["2020-02-07", "2018-01-26"], ["2018-01-26", "2020-02-07"]],
  ["a window before a day", ["2020-02-07", WINTER], [WINTER, "2020-02-07"]],
  [
    "a window between two days",
    ["2020-02-07", "2017-10-06", WINTER],
    ["2017-10-06", WINTER, "2020-02-07"],
  ],
  ["two windows apart", ["2018-03-01/2018-05-31", WINTER], [WINTER, "2018-03-01/2018-05-31"]],
  ["a window that reaches over the only day stays", ["2018-01-26", WINTER], ["2018-01-26", WINTER]],
  [
    "a paper without a window stays where it is",
    ["2020-02-07", "", "2018-01-26"],
    ["2018-01-26", "", "2020-02-07"],
  ],
  [
    "a window that touches one day and not the other",
    ["2020-02-07", WINTER, "2018-01-26"],
    [WINTER, "2018-01-26", "2020-02-07"],
  ],
])("%s", (_name, given, expected) => {
  expect(sortPapers(given.map(paper)).map(({ title }) => title)).toEqual(expected);
});

test.each([
  ["two days", ["2018-01-26", "2020-02-07"], 1],
  ["a window apart from the day", [WINTER, "2020-02-07"], 1],
  ["a window over the day", [WINTER, "2018-01-26"], 0],
  ["a paper that nothing places, between two days", ["2018-01-26", "", "2020-02-07"], 0],
  ["a paper that nothing places, after two days", ["2018-01-26", "2020-02-07", ""], 1],
  [
    "a window over one neighbour: nothing is said across it",
    [WINTER, "2018-01-26", "2020-02-07"],
    1,
  ],
  ["one paper", [WINTER], 0],
])("pairs that are certain: %s", (_name, given, pairs) => {
  expect(toSeries(given.map(paper)).pairs).toHaveLength(pairs);
});

test("what is said of an undated paper tells whether its window placed it", () => {
  const said = (...given: string[]) =>
    toSeries(given.map(paper)).problems.map(({ code, message }) => `${code}: ${message}`);
  expect(said("2020-02-07", WINTER)).toEqual([
    `paper-undated: Paper 1, “${WINTER}”, names no day. It must be of some day from 1 December 2017 to 28 February 2018, which gives it its place; no forecast is counted as lapsed in it.`,
    "papers-out-of-order: The papers were given in the order 7 February 2020 and some day from 1 December 2017 to 28 February 2018; they were put in the order of their dates.",
  ]);
  expect(said("2018-01-26", WINTER)).toEqual([
    `paper-undated: Paper 2, “${WINTER}”, names no day. It keeps the place in which it was given; nothing is said across it, and no forecast is counted as lapsed in it.`,
  ]);
});

test("the problems carry what their sentences name", () => {
  const [undated, order] = toSeries(["2020-02-07", WINTER].map(paper)).problems;
  const window = { earliest: "2017-12-01", latest: "2018-02-28" };
  expect(undated?.values).toEqual({
    paper: 1,
    name: WINTER,
    consequence: "placed-by-window",
    window,
  });
  expect(order).toMatchObject({
    found: "2020-02-07, 2017-12-01/2018-02-28",
    expected: "2017-12-01/2018-02-28, 2020-02-07",
    values: { given: [{ earliest: "2020-02-07" }, window], consequence: "sorted" },
  });
});

test.each([
  ["in their order", [WINTER, "2020-02-07"], ["paper-undated"]],
  ["the wrong way round", ["2020-02-07", WINTER], ["paper-undated", "papers-out-of-order"]],
  ["where the window does not tell", ["2018-01-26", WINTER], ["paper-undated"]],
  ["of one day", ["2018-01-26", "2018-01-26"], ["same-paper"]],
])("two papers compared %s", (_name, given, codes) => {
  const [before, after] = given.map(paper);
  if (!before || !after) throw new RangeError("Two papers are needed.");
  expect(checkPair(before, after).map(({ code }) => code)).toEqual(codes);
});

test("two papers of one day are no pair, for neither is the earlier", () => {
  const [first, second] = ["2018-01-26", "2020-02-07"].map(paper);
  if (!first || !second) throw new RangeError("Two papers are needed.");
  const { papers, pairs } = toSeries([first, second, { ...second, title: "Annex" }]);
  expect(papers).toHaveLength(3);
  expect(pairs.map(({ after }) => after.asOf ?? after.meeting?.date)).toEqual(["2020-02-07"]);
});

test("the day of the figures goes before that of the meeting", () => {
  const meeting = { text: "7 February 2020", date: "2020-02-07" };
  expect(paperDay({ meeting, asOf: "2019-12-31" })).toBe("2019-12-31");
});
