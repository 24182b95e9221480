import { expect, test } from "vitest";
import type { Headline } from "../paper/index.js";
import type { Dashboard } from "./types.js";
import { diffHeadline } from "./diffHeadline.js";
import { emptyTally } from "./emptyTally.js";
import { toDashboard } from "./toDashboard.js";

const headline: Headline = {
  total: null,
  completed: 25,
  current: 42,
  candidate: null,
  onHold: null,
  rag: { green: 35, amber: 7, red: 0 },
  assumptions: [],
  shares: [],
  byStrand: null,
  lists: {
    delivered: null,
    initiated: null,
    toCommence: null,
    placedOnHold: null,
    newCandidates: null,
  },
  notes: [],
};

function counting(current: number, green: number, red: number): Dashboard {
  const dashboard = toDashboard(emptyTally(null), { headline });
  const counted = { ...dashboard.totals, current };
  return {
    ...dashboard,
    headline: { stated: headline, counted },
    rag: { ...dashboard.rag, green, red },
  };
}

test.each([
  ["one row too many", 43, 0, 0, ["current"]],
  ["as many rows as stated", 42, 0, 0, []],
  ["no row at all", 0, 0, 0, []],
  ["rows that are rated, all green", 42, 35, 0, ["amber"]],
  ["a red row that the counts do not have", 42, 35, 1, ["amber", "red"]],
])("%s", (_name, current, green, red, differing) => {
  expect(diffHeadline(counting(current, green, red)).map(({ of }) => of)).toEqual(differing);
});

test("a paper without a headline differs in nothing", () => {
  expect(diffHeadline(toDashboard(emptyTally(null)))).toEqual([]);
});
