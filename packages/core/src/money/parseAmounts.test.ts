import { describe, expect, it } from "vitest";
import { LONGEST_MONEY_TEXT, parseAmounts } from "./index.js";

describe("parseAmounts", () => {
  it("gives the shape of an amount, with offsets into the text", () => {
    expect(parseAmounts("up to the value of −£6k per annum")).toEqual({
      text: "up to the value of −£6k per annum",
      amounts: [
        {
          text: "−£6k",
          amount: "-6000.00",
          currency: "GBP",
          qualifiers: ["up to", "per annum"],
          start: 19,
          end: 23,
        },
      ],
      problems: [],
    });
  });

  it("says why an amount was not read, and reads the others", () => {
    const { amounts, problems } = parseAmounts("Agreed £1,00,000 and £5.");
    expect(amounts.map(({ amount }) => amount)).toEqual(["5.00"]);
    expect(problems).toEqual([
      {
        code: "money-malformed",
        severity: "error",
        message: "The amount '£1,00,000' is not written as an amount and was not read.",
        found: "£1,00,000",
        expected: "an amount such as £44,000, £44,000.50, £350k or £1.8m",
        advice:
          "Write thousands in groups of three, at most two decimals, and a space after the amount.",
        at: null,
        related: [],
        values: { words: "£1,00,000" },
      },
    ]);
  });

  it.each([
    ["£1.8m.", ["1800000.00"]],
    ["£1.8m, £2m; £3m: (£4m)", ["1800000.00", "2000000.00", "3000000.00", "4000000.00"]],
    ["£5.£6", ["5.00", "6.00"]],
    ["£500,£600", ["500.00", "600.00"]],
    ["£44 000-£50 000", ["44000.00", "50000.00"]],
    ["from £500.50 to £600k", []],
    ["$500 (£430)", ["430.00"]],
    ["££5, GBP £6 and £7 GBP", ["5.00", "6.00", "7.00"]],
    ["£122,540 split 50/50", ["122540.00"]],
    ["£8,000 for 2025-26 and £9,000 for 2026-27", ["8000.00", "9000.00"]],
    ["5p-10p, £20 to 50p", ["0.05", "0.10", "20.00", "0.50"]],
    ["£5k - 10 people, £5 to 10 people", ["5000.00", "5.00"]],
    ["-50p, −5 pounds, -2m GBP", ["-0.50", "-5.00", "-2000000.00"]],
    ["Â£5 and IR£6", ["5.00"]],
    ["£5\t-£3", ["5.00", "-3.00"]],
    ["EGBP 5, GBPS 6, gbp 7", ["7.00"]],
    ["A5 pounds, $5 million pounds, 5 pounders", []],
    ["£5. Thousands came. £6. M Smith paid £7, k.", ["5.00", "6.00", "7.00"]],
    ["£5k.£6k,£7k.", ["5000.00", "6000.00", "7000.00"]],
    ["£99,999.999m £0.001m", ["99999999000.00", "1000.00"]],
  ])("reads %j", (text, amounts) => {
    expect(parseAmounts(text).amounts.map(({ amount }) => amount)).toEqual(amounts);
  });

  it("refuses a text that is too long, and scans one that is not", () => {
    const longest = `${"1,".repeat(LONGEST_MONEY_TEXT / 2 - 2)} £5`;
    expect(parseAmounts(longest).amounts.map(({ amount }) => amount)).toEqual(["5.00"]);
    expect(parseAmounts(`${"1,".repeat(LONGEST_MONEY_TEXT / 2)}£5`)).toMatchObject({
      amounts: [],
      problems: [{ code: "text-too-long" }],
    });
  });
});
