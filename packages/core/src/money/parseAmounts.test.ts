import { describe, expect, it } from "vitest";
import {
  addMoney,
  formatMoney,
  LONGEST_MONEY_TEXT,
  parseAmount,
  parseAmounts,
  shareMoney,
} from "./index.js";

describe("parseAmounts", () => {
  it.each<[string, string[]]>([
    ["£350k", ["350000.00"]],
    ["£1.8 M.", ["1800000.00"]],
    ["£2bn", ["2000000000.00"]],
    ["£3 thousand", ["3000.00"]],
    ["£5 meal", ["5.00"]],
    ["£10 book", ["10.00"]],
    ["£300 K9", ["300.00"]],
    ["GBP 20", ["20.00"]],
    ["2 million pounds", ["2000000.00"]],
    ["50p", ["0.50"]],
    ["75 pence", ["0.75"]],
    ["£44 000", ["44000.00"]],
    ["£44\u00a0000", ["44000.00"]],
    ["£1\u2009800\u2009000.50", ["1800000.50"]],
    ["(£5,000)", ["5000.00"]],
    ["£-5,000", ["-5000.00"]],
    ["−£1.2m", ["-1200000.00"]],
    ["£5k-£10k", ["5000.00", "10000.00"]],
    ["£5k–10k", ["5000.00", "10000.00"]],
    ["£5 to £6, £5", ["5.00", "6.00", "5.00"]],
    ["£000s", []],
    ["£m", []],
    ["£TBC", []],
    ["£", []],
    ["€500 $500", []],
    ["in 2019", []],
  ])("reads %j", (text, amounts) => {
    const read = parseAmounts(text);
    expect(read.amounts.map(({ amount }) => amount)).toEqual(amounts);
    expect(read.problems).toEqual([]);
  });

  it.each([
    "£1,00,000",
    "£44,00",
    "£1.800.000",
    "£1,800000",
    "£0.001",
    "£1.800",
    "0.5p",
    "£5-10m",
    "£2 trillion",
  ])("refuses %s", (text) => {
    const read = parseAmounts(text);
    expect(read.problems[0]?.code).toBe("money-malformed");
    expect(read.problems[0]?.found?.startsWith(text.slice(0, 2))).toBe(true);
    expect(read.amounts).toEqual([]);
  });

  it("keeps the words and the qualifiers", () => {
    expect(parseAmounts("up to the value of £6k per annum").amounts[0]).toEqual({
      text: "£6k",
      amount: "6000.00",
      currency: "GBP",
      qualifiers: ["up to", "per annum"],
      start: 19,
      end: 22,
    });
    expect(parseAmounts("at −£5").amounts[0]?.text).toBe("−£5");
  });

  it("refuses a text that is too long", () => {
    expect(parseAmounts("1".repeat(LONGEST_MONEY_TEXT + 1)).problems[0]?.code).toBe(
      "text-too-long",
    );
  });
});

it("reads a cell, writes and shares money", () => {
  expect(parseAmount(" up to £5 ")).toMatchObject({ ok: true, value: { amount: "5.00" } });
  expect(parseAmount("(£5)")).toMatchObject({ ok: false, problem: { code: "money-ambiguous" } });
  expect(formatMoney("350000.00")).toBe("£350,000.00");
  expect(formatMoney("350000.00", { short: true })).toBe("£350k");
  expect(formatMoney("1800000.00", { short: true })).toBe("£1.8m");
  expect(addMoney("0.10", "0.20")).toBe("0.30");
  expect(shareMoney("100.00", [1, 1, 1])).toEqual(["33.34", "33.33", "33.33"]);
});
