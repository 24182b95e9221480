import { expect, test } from "vitest";
import { emptyTally } from "./emptyTally.js";
import { formatDashboard } from "./formatDashboard.js";
import { toStageCounts } from "./stageCounts.js";
import { toDashboard } from "./toDashboard.js";
import type { Tally } from "./types.js";

const none = emptyTally("2020-02-07");
const format = (tally: Partial<Tally>) => formatDashboard(toDashboard({ ...none, ...tally }));
const strand = (name: string | null, current: number) => ({
  strand: name,
  ...toStageCounts((stage) => (stage === "current" ? current : 0)),
});

test("an empty paper has a day and no empty section", () => {
  expect(format({})).toBe(
    "As of 2020-02-07\n\n  Projects      stated  listed\n\nForecasts\n  0 blank, 0 to be decided, 0 ongoing, 0 unreadable\n  0 ended before this day\n  0 due next quarter\n",
  );
});

test("bars keep to the width however many rows there are", () => {
  const text = format({ byStrand: [strand("Policing", 100_000), strand(null, 1)] });
  expect(text).toContain(`  Policing    100000 ${"█".repeat(40)}\n`);
  expect(text).toContain("  (not read)       1 █\n");
});

test("ratings are told in words, those of wider schemes too", () => {
  const text = format({ rag: { green: 2, amber: 1, red: 0, other: 3, notStated: 4 } });
  expect(text).toContain("listed: 2 green, 1 amber, 0 red, 3 other, 4 not rated");
});

test("a decision that states no amount is one decision", () => {
  const money = {
    ...none.money,
    byFinancialYear: [{ financialYear: null, approved: "0.00" }],
    decisionsWithoutAmount: 1,
  };
  expect(format({ money })).toContain("Money approved\n  1 decision states no amount\n");
});

test("shares stand beside their counts", () => {
  const text = format({
    priorityStated: 3,
    byPriority: [{ priority: "Reduce Offending", count: 2 }],
  });
  expect(text).toContain("Reduce Offending (67%)  2 ██");
});
