import { describe, expect, it } from "vitest";
import { readDecisionAmounts } from "./index.js";
import { roleCases } from "./roles.cases.js";

describe("readDecisionAmounts", () => {
  it.each(roleCases)("gives roles in '$title' / '$summary'", ({ title, summary, roles }) => {
    const { amounts, problems } = readDecisionAmounts(title, summary);
    expect(
      amounts.map(({ role, isReserveTransfer }) => (isReserveTransfer ? "reserve" : role)),
    ).toEqual(roles);
    expect(problems).toEqual([]);
    for (const { in: where, text, start, end } of amounts)
      expect((where === "title" ? title : summary).slice(start, end)).toBe(text);
  });

  it("reports what it cannot read, from both texts", () => {
    const { amounts, problems } = readDecisionAmounts("Vans for £1,00,000", "Agreed £5-10m.");
    expect(amounts).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["money-malformed", "money-range-unclear"]);
  });
});
