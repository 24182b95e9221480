import { describe, expect, it } from "vitest";
import { summariseMoney } from "../money/index.js";
import { readDecisionAmounts } from "./readDecisionAmounts.js";

describe("summariseMoney", () => {
  const on = (earliest: string, latest = earliest) => ({
    text: earliest,
    precision: "day" as const,
    earliest,
    latest,
  });
  const decide = (summary: string, tags: string[] = [], earliest?: string, latest?: string) => ({
    tags,
    approvedOn: earliest === undefined ? null : on(earliest, latest),
    amounts: readDecisionAmounts("Notice", summary).amounts,
  });

  it("adds what is approved and groups it by tag and by year of approval", () => {
    const decisions = [
      decide("Agreed an addition of £1m to the Fleet Reserve.", ["FLEET"], "2020-03-31"),
      decide("Agreed £5k towards a total cost of £20k.", ["FLEET", "GRANTS"], "2020-04-01"),
      decide("Sponsorship of £300 received from a shop.", ["GRANTS"], "2020-03-01", "2020-04-30"),
      decide("Agreed £0.10 for one thing and £0.20 for another.", [], "1999-12-31"),
      decide("Agreed to meet.", ["ESTATES"]),
    ];
    const summary = {
      approved: "1005000.30",
      reserveTransfers: "1000000.00",
      total: "20000.00",
      external: "300.00",
      mentioned: "0.00",
      byTag: [
        { tag: "ESTATES", approved: "0.00" },
        { tag: "FLEET", approved: "1005000.00" },
        { tag: "GRANTS", approved: "5000.00" },
        { tag: null, approved: "0.30" },
      ],
      byFinancialYear: [
        { financialYear: "1999/00", approved: "0.30" },
        { financialYear: "2019/20", approved: "1000000.00" },
        { financialYear: "2020/21", approved: "5000.00" },
        { financialYear: null, approved: "0.00" },
      ],
      decisionsWithoutAmount: 1,
    };
    expect(summariseMoney(decisions)).toEqual(summary);
    expect(summariseMoney(decisions.toReversed())).toEqual(summary);
  });

  it("counts money that a title and its summary state once", () => {
    const { amounts } = readDecisionAmounts("Vans for £1m", "Agreed £1,000,000 for vans.");
    expect(summariseMoney([{ tags: [], approvedOn: null, amounts }]).approved).toBe("1000000.00");
  });
});
