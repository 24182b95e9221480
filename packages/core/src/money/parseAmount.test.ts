import { expect, it } from "vitest";
import { parseAmount } from "./index.js";

it.each([
  ["£44,000", "44000.00", []],
  [" up to £5 ", "5.00", ["up to"]],
  ["£20,000 per annum", "20000.00", ["per annum"]],
  ["£5k (approximately)", "5000.00", ["approximately"]],
  ["−£1.8m", "-1800000.00", []],
  ["+£5*", "5.00", []],
  ["50p", "0.50", []],
  ["£44\u00a0000", "44000.00", []],
])("reads the cell %j", (cell, amount, qualifiers) => {
  expect(parseAmount(cell)).toMatchObject({ ok: true, value: { amount, qualifiers } });
});

it.each([
  ["", "money-absent"],
  ["TBC", "money-absent"],
  ["44,000", "money-absent"],
  ["£000s", "money-absent"],
  ["£5 and £6", "money-several"],
  ["£5k-£10k", "money-several"],
  ["(£5)", "money-ambiguous"],
  ["[£5]", "money-ambiguous"],
  ["(circa £5)", "money-ambiguous"],
  ["£5,000-", "money-ambiguous"],
  ["- £5,000", "money-ambiguous"],
  ["£5 for vans", "money-not-alone"],
  ["2 × £5", "money-not-alone"],
  ["£5 CR", "money-not-alone"],
  ["£1,00,000", "money-malformed"],
  ["£0.001", "money-below-penny"],
  ["£5-10m", "money-range-unclear"],
])("refuses the cell %j", (cell, code) => {
  const read = parseAmount(cell);
  expect(read.ok ? null : read.problem).toMatchObject({ code, expected: expect.any(String) });
});
