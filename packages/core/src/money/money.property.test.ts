import fc from "fast-check";
import { expect, it } from "vitest";
import { acceptedForms, refusedForms, silentForms } from "./forms.cases.js";
import {
  addMoney,
  formatMoney,
  formatMoneyInShort,
  parseAmount,
  parseAmounts,
  shareMoney,
} from "./index.js";

const examples = [...acceptedForms, ...refusedForms, ...silentForms].map(({ example }) => example);
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "£",
      "GBP",
      " ",
      "-",
      "−",
      "–",
      "1",
      "000",
      ",",
      ".",
      "k",
      "m",
      "p",
      "pounds",
      "x",
    ),
    fc.constantFrom(
      "\u00a0",
      "\u2009",
      "\t",
      "\n",
      "to",
      "½",
      "/",
      "(",
      "￡",
      "million",
      "per annum",
    ),
  ),
  { maxLength: 40 },
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  pieces.map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...examples), { maxLength: 4 }).map((parts) => parts.join(" ")),
);
const amounts = fc
  .bigInt(-(10n ** 17n), 10n ** 17n)
  .map((pence) => addMoney(`${pence}e-2`, "0.00"));
const weights = fc.array(fc.nat(), { minLength: 1, maxLength: 20 });

it("never throws, and every offset cuts out the words, in order", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const amount of parseAmounts(text).amounts) {
        expect(text.slice(amount.start, amount.end)).toBe(amount.text);
        expect(amount.amount).toMatch(/^-?(?:0|[1-9]\d*)\.\d\d$/);
        expect(amount.start).toBeGreaterThanOrEqual(end);
        end = amount.end;
      }
    }),
    { numRuns: 20_000 },
  );
});

it("reads in a text alone what it reads in company", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...acceptedForms),
      fc.constantFrom("Agreed: ", "x; ", "("),
      (row, lead) => {
        const read = parseAmounts(`${lead}${row.example}; and so on`);
        expect(read.amounts.map(({ amount }) => amount)).toEqual(
          row.reads.map(([, amount]) => amount),
        );
      },
    ),
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

it("reads back what it writes, in full and short, negatives included", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(formatMoney, formatMoneyInShort), (amount, format) => {
      const printed = format(amount);
      expect(parseAmount(printed)).toMatchObject({ ok: true, value: { amount, text: printed } });
    }),
    { numRuns: 5000 },
  );
});

it("adds in any order and grouping", () => {
  fc.assert(
    fc.property(amounts, amounts, amounts, (a, b, c) => {
      expect(addMoney(a, b)).toBe(addMoney(b, a));
      expect(addMoney(addMoney(a, b), c)).toBe(addMoney(a, addMoney(b, c)));
    }),
  );
});

it("shares without losing a penny, each share within a penny of its due", () => {
  fc.assert(
    fc.property(amounts, weights, (total, parts) => {
      const shares = shareMoney(total, parts);
      expect(shares.reduce(addMoney, "0.00")).toBe(total);
      const sum = parts.reduce((a, b) => a + b, 0);
      for (const [index, part] of parts.entries()) {
        const due = sum === 0 ? Number(total) / parts.length : (Number(total) * part) / sum;
        expect(Math.abs(Number(shares[index]) - due)).toBeLessThan(0.01 + Math.abs(due) * 1e-12);
      }
    }),
  );
});

it("shares in the order of the weights, and a negative total as its opposite", () => {
  fc.assert(
    fc.property(amounts, weights, (total, parts) => {
      const positive = total.replace("-", "");
      const shares = shareMoney(positive, parts);
      expect(shareMoney(`-${positive}`, parts).map((share) => share.replace("-", ""))).toEqual(
        shares,
      );
      const byWeight = [...parts.entries()].sort(([i, a], [j, b]) => a - b || j - i);
      const inOrder = byWeight.map(([index]) => Number(shares[index]));
      expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    }),
  );
});
