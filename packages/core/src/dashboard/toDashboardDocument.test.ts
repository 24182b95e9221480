import { expect, test } from "vitest";
import { formatText } from "../document/index.js";
import { emptyTally } from "./emptyTally.js";
import { toDashboard } from "./toDashboard.js";
import { toDashboardDocument } from "./toDashboardDocument.js";
import type { Tally } from "./types.js";
import { toStageRecord } from "../lifecycle/index.js";

const none = emptyTally("2020-02-07");
const documentOf = (tally: Partial<Tally>) =>
  toDashboardDocument(toDashboard({ ...none, ...tally }));
const show = (tally: Partial<Tally>) => formatText(documentOf(tally));
const strand = (name: string | null, current: number) => ({
  strand: name,
  ...toStageRecord((stage) => (stage === "current" ? current : 0)),
});

test("a dashboard of nothing has its day, its counts of forecasts and no empty section", () => {
  const headings = documentOf({}).blocks.flatMap((block) =>
    block.type === "heading" ? [block.text] : [],
  );
  expect(headings).toEqual(["As of 7 February 2020", "Forecasts"]);
  expect(show({})).toContain("0 blank, 0 to be decided, 0 ongoing, 0 not readable");
});

test("a strand that was not read is told as such, beside its count", () => {
  const text = show({ byStrand: [strand("Policing", 100_000), strand(null, 1)] });
  expect(text).toMatch(/Policing +100000 █+/);
  expect(text).toMatch(/\(not read\) +1 █/);
});

test("ratings are told by their names, those of wider schemes too", () => {
  const text = show({ rag: { green: 2, amber: 1, red: 0, other: 3, notStated: 4 } });
  for (const words of [/green +– +2/, /amber +– +1/, /other +– +3/, /not rated +– +4/])
    expect(text).toMatch(words);
});

test("decisions that state no amount are counted, and no table of noughts stands there", () => {
  const money = {
    ...none.money,
    byFinancialYear: [{ financialYear: null, approved: "0.00" }],
    decisionsWithoutAmount: 1,
  };
  expect(show({ money })).toContain("1 decision states no amount");
  expect(show({ money })).not.toContain("£0.00");
});

test("shares stand beside their counts", () => {
  const text = show({
    priorityStated: 3,
    byPriority: [{ priority: "Reduce Offending", count: 2 }],
  });
  expect(text).toMatch(/Reduce Offending +2 +67%/);
});

test("projects that are due are listed by quarter", () => {
  const entry = { id: "fleet", title: "Fleet", forecast: "Mar '20" };
  const text = show({ forecasts: { ...none.forecasts, dueThisQuarter: [entry] } });
  expect(text).toContain("Due by the end of this quarter: 1");
  expect(text).toMatch(/Mar '20 +Fleet/);
});

test("a rating in own words is told by these words", () => {
  const text = show({
    rag: { green: 2, amber: 0, red: 0, other: 3, notStated: 0 },
    ownRatings: [
      { text: "Major concerns", count: 1 },
      { text: "Minor concerns", count: 2 },
    ],
  });
  expect(text).toMatch(/Major concerns +– +1/);
  expect(text).toMatch(/Minor concerns +– +2/);
  expect(text).not.toMatch(/other/);
});

test("a dashboard of a paper names it, its office and its day", () => {
  const paper = {
    title: "Delivery report",
    office: "PCC for Testshire",
    noun: { one: "action", many: "actions" },
  };
  const text = formatText(toDashboardDocument(toDashboard(none, { paper })));
  expect(text).toMatch(/^Delivery report\n=+\n\nPCC for Testshire\n\nAs of 7 February 2020\n/);
  expect(text).toContain("\nActions\n");
});
