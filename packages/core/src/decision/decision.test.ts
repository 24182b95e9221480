import { describe, expect, it } from "vitest";
import { detectRestriction } from "./detectRestriction.js";
import { parseDecisionTitle } from "./parseDecisionTitle.js";
import { readDecisionAmounts } from "./readDecisionAmounts.js";
import { summariseMoney } from "./summariseMoney.js";

describe("readDecisionAmounts", () => {
  it.each([
    ["A grant of £9k towards a total joint budget of £70k.", ["approved", "total"], [false, false]],
    ["Agreed a total of £50,000 for cameras.", ["approved"], [false]],
    ["Accepted sponsorship from a shop, worth £300.", ["external"], [false]],
    ["Lockers for £800 – paid by Acme Ltd.", ["external"], [false]],
    ["Lockers for £800, paid by the Commissioner.", ["approved"], [false]],
    ["Agreed an addition of £2m to the Winter Reserve.", ["approved"], [true]],
    ["Agreed a transfer of £2m from the Winter Reserve.", ["approved"], [false]],
  ])("gives roles in '%s'", (summary, roles, reserves) => {
    const { amounts } = readDecisionAmounts("Notice", summary);
    expect(amounts.map(({ role }) => role)).toEqual(roles);
    expect(amounts.map(({ isReserveTransfer }) => isReserveTransfer)).toEqual(reserves);
  });

  it("marks the title's amount as said again", () => {
    const { amounts } = readDecisionAmounts("Vans for £1.2m", "Agreed £1,200,000 for vans.");
    expect(amounts.map(({ role, in: where }) => [role, where])).toEqual([
      ["duplicate", "title"],
      ["approved", "summary"],
    ]);
  });
});

describe("parseDecisionTitle", () => {
  it.each([
    ["[ESTATES] New roof (ID: 7)", { title: "New roof", ref: "7", tags: ["ESTATES"] }],
    ["[A] [B] Bikes (phase 2)", { title: "Bikes (phase 2)", ref: null, tags: ["A", "B"] }],
  ])("reads '%s'", (text, expected) => expect(parseDecisionTitle(text)).toEqual(expected));
});

describe("detectRestriction", () => {
  it.each([
    ["RESTRICTED under section 43 of the tender", true, "section 43"],
    ["RESTRICTED, now considered suitable for publication", false, null],
    ["Access to the yard is restricted", false, null],
  ])("reads '%s'", (text, isRestricted, exemption) =>
    expect(detectRestriction(text)).toEqual({ isRestricted, exemption }),
  );
});

describe("summariseMoney", () => {
  it("adds what is approved and groups it", () => {
    const approvedOn = {
      text: "Mar-20",
      precision: "month" as const,
      earliest: "2020-03-01",
      latest: "2020-03-31",
    };
    const { amounts } = readDecisionAmounts(
      "Vans for £1m",
      "Agreed an addition of £1m to the Fleet Reserve.",
    );
    expect(
      summariseMoney([
        { tags: ["FLEET"], approvedOn, amounts },
        { tags: [], approvedOn: null, amounts: [] },
      ]),
    ).toEqual({
      approved: "1000000.00",
      reserveTransfers: "1000000.00",
      total: "0.00",
      external: "0.00",
      byTag: [
        { tag: "FLEET", approved: "1000000.00" },
        { tag: null, approved: "0.00" },
      ],
      byFinancialYear: [
        { financialYear: "2019/20", approved: "1000000.00" },
        { financialYear: null, approved: "0.00" },
      ],
      decisionsWithoutAmount: 1,
    });
  });
});
