import fc from "fast-check";
import { expect, it } from "vitest";
import { addMoney, parseAmounts, shareMoney } from "./index.js";

const pieces = fc.array(
  fc.constantFrom(
    "£",
    "GBP",
    " ",
    "-",
    "−",
    "1",
    "000",
    ",",
    ".",
    "k",
    "m",
    "p",
    "pounds",
    "x",
    "\u00a0",
  ),
  { maxLength: 40 },
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  pieces.map((parts) => parts.join("")),
);

it("never throws, and every offset cuts out the words, in order", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const amount of parseAmounts(text).amounts) {
        expect(text.slice(amount.start, amount.end)).toBe(amount.text);
        expect(amount.start).toBeGreaterThanOrEqual(end);
        end = amount.end;
      }
    }),
    { numRuns: 2000 },
  );
});

it("reads every value from £0.001m to £99.999m exactly", () => {
  const wrong: string[] = [];
  for (let n = 1; n <= 99_999; n += 1) {
    const text = `£${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, "0")}m`;
    if (parseAmounts(text).amounts[0]?.amount !== `${n}000.00`) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

it("shares without losing a penny", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
      (pounds, weights) => {
        const total = `${pounds}.00`;
        expect(
          shareMoney(total, weights)
            .reduce(addMoney, "0.00")
            .replace(/^-0\.00$/, "0.00"),
        ).toBe(total === "-0.00" ? "0.00" : total);
      },
    ),
  );
});
