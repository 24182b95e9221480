import { addMonths, daysBetween, weekdayOf } from "@pcplan/core/calendar";
import { emptyTally, startTally, summarisePaper } from "@pcplan/core/dashboard";
import { checkPaper, checkSeries } from "@pcplan/core/findings";
import { hasLapsed, isDueWithin, parseForecast } from "@pcplan/core/forecast";
import { toLedger } from "@pcplan/core/ledger";
import { parsePaperText } from "@pcplan/core/paper";
import { paperSchema } from "@pcplan/core/paper/schema";
import { isOverdue } from "@pcplan/core/project";
import { expect, test } from "vitest";

const paper = parsePaperText("Project\tForecast\nFleet\tQ1 2018\nKit\tQ1 2019");
const [row] = paper.projects;
const forecast = parseForecast("Q1 2018");
const day = "2018-04-01";

const functions: [argument: string, call: (given: string) => unknown][] = [
  ["asOf", (asOf) => hasLapsed(forecast, asOf)],
  ["from", (from) => isDueWithin(forecast, from, day)],
  ["to", (to) => isDueWithin(forecast, day, to)],
  ["asOf", (asOf) => row && isOverdue(row, asOf)],
  ["asOf", (asOf) => row && isOverdue({ ...row, stage: "completed" }, asOf)],
  ["asOf", emptyTally],
  ["asOf", startTally],
  ["asOf", (asOf) => summarisePaper(paper, { asOf })],
  ["asOf", (asOf) => checkPaper(paper, { asOf })],
  ["asOf", (asOf) => checkSeries([paper, paper], { asOf })],
  ["asOf", (asOf) => checkSeries([], { asOf })],
  ["asOf", (asOf) => toLedger([], { asOf })],
  ["day", (one) => addMonths(one, 1)],
  ["from", (from) => daysBetween(from, day)],
  ["to", (to) => daysBetween(day, to)],
  ["day", weekdayOf],
];

test.each(["01/02/2020", "garbage", "", "2020-02-30", "2020-2-7", "2020-02-07T00:00:00Z"])(
  "“%s” is no day, and every function that takes one names the argument",
  (given) => {
    for (const [argument, call] of functions) {
      expect(() => call(given)).toThrow(RangeError);
      expect(() => call(given)).toThrow(
        `${argument} must be a day such as 2020-02-07, not “${given}”`,
      );
    }
  },
);

test("a day is taken by all of them, and no day by those that may do without", () => {
  for (const [, call] of functions) expect(() => call(day)).not.toThrow();
  const asOf = null;
  expect(() => [emptyTally(asOf), startTally(asOf), summarisePaper(paper, { asOf })]).not.toThrow();
  expect(() => [checkPaper(paper, { asOf }), toLedger([paper], { asOf })]).not.toThrow();
});

test("a Paper as JSON whose day is none is refused before it comes to them", () => {
  expect(paperSchema.safeParse({ ...paper, asOf: day }).success).toBe(true);
  expect(paperSchema.safeParse({ ...paper, asOf: "01/04/2018" }).success).toBe(false);
  const meeting = { text: "April", date: "2018-04" };
  expect(paperSchema.safeParse({ ...paper, meeting }).success).toBe(false);
});
