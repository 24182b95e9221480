import { expect, test } from "vitest";
import { describePlace } from "./describePlace.js";
import type { Finding } from "./types.js";

const at = { source: "june.pdf", page: 3, line: 12, row: 4, column: null };
const row = { of: "projects", stage: "current", title: "Body Worn Video Review" } as const;
const noun = { one: "workstream", many: "workstreams" };

test.each<[string, Pick<Finding, "at" | "row" | "paper">, string]>([
  [
    "a row on a page, whose line nobody can count",
    { at, row },
    "Current projects table, row for Body Worn Video Review (page 3)",
  ],
  [
    "a row of a text, in the office's own words",
    {
      at: { ...at, source: "june.txt", page: null },
      row: { ...row, stage: "on-hold" },
      paper: { office: null, day: null, window: null, noun },
    },
    "On hold workstreams table, row for Body Worn Video Review (line 12)",
  ],
  [
    "a decision",
    { at, row: { of: "decisions", stage: null, title: "Lease" } },
    "Decisions table, row for Lease (page 3)",
  ],
  [
    "a spotlight",
    { at, row: { of: "spotlights", stage: null, title: "Court Films" } },
    "Spotlights, “Court Films” (page 3)",
  ],
  [
    "a count of the rows of a table",
    { at, row: { ...row, title: null } },
    "Current projects table (page 3)",
  ],
  ["a place outside any row", { at }, "page 3"],
  ["nowhere in particular", { at: null }, ""],
])("%s", (_name, finding, words) => {
  expect(describePlace(finding)).toBe(words);
});
