import fc from "fast-check";
import { expect, it } from "vitest";
import { addMoney, summariseMoney } from "../money/index.js";
import { readDecisionAmounts } from "./index.js";
import { roleCases } from "./roles.cases.js";

const pieces =
  "£5k|£5,000|£1m|of|from|to|the|total|towards|Reserve|and|(|)|, |funded by|Council|sponsorship|of which|PCC|. |a|year|between|Agreed|is";
const words = fc.array(fc.constantFrom(...pieces.split("|")), { maxLength: 25 });
const sentences = fc.oneof(
  words.map((parts) => parts.join(" ")),
  fc
    .array(fc.constantFrom(...roleCases), { maxLength: 3 })
    .map((rows) => rows.map(({ summary }) => summary).join(" ")),
);

it("gives every amount of a decision one role, in place, and never counts one twice", () => {
  fc.assert(
    fc.property(sentences, sentences, (title, summary) => {
      const { amounts } = readDecisionAmounts(title, summary);
      const approved = amounts.filter(({ role }) => role === "approved");
      for (const { in: where, text, start, end } of amounts)
        expect((where === "title" ? title : summary).slice(start, end)).toBe(text);
      for (const { role, isReserveTransfer } of amounts)
        if (isReserveTransfer) expect(role).toBe("approved");
      const { approved: sum } = summariseMoney([{ tags: [], approvedOn: null, amounts }]);
      expect(sum).toBe(approved.map(({ amount }) => amount).reduce(addMoney, "0.00"));
    }),
    { numRuns: 3000 },
  );
});

it("counts a sum once where the title is the summary", () => {
  fc.assert(
    fc.property(sentences, (summary) => {
      const { amounts } = readDecisionAmounts(summary, summary);
      const inTitle = amounts.filter(({ in: where }) => where === "title");
      expect(inTitle.every(({ role }) => role === "duplicate")).toBe(true);
    }),
  );
});

it("reads a long summary whole", () => {
  const long = roleCases
    .map(({ summary }) => summary)
    .join(" ")
    .repeat(60);
  expect(readDecisionAmounts("", long).amounts.length).toBeGreaterThan(5000);
});
