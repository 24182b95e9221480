import { expect, test } from "vitest";
import { describeSlippage } from "./slippage.messages.js";

test.each([
  [0, 0, undefined, null],
  [0, 0, 0, null],
  [0, 0, 1, "1 day later"],
  [0, 0, -12, "12 days earlier"],
  [1, 1, 1, "1 day later"],
  [-1, -1, -1, "1 day earlier"],
  [1, 1, 28, "1 month later"],
  [1, 1, 30, "1 month later"],
  [-6, -6, undefined, "6 months earlier"],
  [13, 15, undefined, "13 to 15 months later"],
  [-5, -3, undefined, "3 to 5 months earlier"],
  [0, 2, undefined, "up to 2 months later"],
  [-2, 0, undefined, "up to 2 months earlier"],
  [-1, 2, undefined, "between 1 month earlier and 2 months later"],
])("%i to %i months and %s days is %s", (minMonths, maxMonths, days, words) => {
  expect(describeSlippage({ minMonths, maxMonths, ...(days === undefined ? {} : { days }) })).toBe(
    words,
  );
});
