import { expect, test } from "vitest";
import { nextQuarter, quarterOf } from "./nextQuarter.js";

test.each([
  ["2020-01-01", "2020-04-01", "2020-06-30"],
  ["2020-03-31", "2020-04-01", "2020-06-30"],
  ["2018-10-26", "2019-01-01", "2019-03-31"],
  ["2020-12-31", "2021-01-01", "2021-03-31"],
])("after %s the next quarter runs from %s to %s", (asOf, first, last) => {
  expect(nextQuarter(asOf)).toEqual({ first, last });
});

test.each([
  ["2020-01-01", "2020-01-01", "2020-03-31"],
  ["2020-06-30", "2020-04-01", "2020-06-30"],
  ["2020-11-15", "2020-10-01", "2020-12-31"],
])("%s stands in the quarter from %s to %s", (day, first, last) => {
  expect(quarterOf(day)).toEqual({ first, last });
});
