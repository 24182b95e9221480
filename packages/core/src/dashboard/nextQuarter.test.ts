import { expect, test } from "vitest";
import { nextQuarter } from "./nextQuarter.js";

test.each([
  ["2020-01-01", "2020-04-01", "2020-06-30"],
  ["2020-03-31", "2020-04-01", "2020-06-30"],
  ["2018-10-26", "2019-01-01", "2019-03-31"],
  ["2020-12-31", "2021-01-01", "2021-03-31"],
])("after %s the next quarter runs from %s to %s", (asOf, first, last) => {
  expect(nextQuarter(asOf)).toEqual({ first, last });
});
