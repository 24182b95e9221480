import { expect, test } from "vitest";
import type { Decision } from "../decision/index.js";
import { diffDecisions } from "./diffDecisions.js";

const decision = (title: string, ref: string | null): Decision => ({
  id: title,
  ref,
  title,
  tags: [],
  approvedOn: null,
  summary: "",
  amounts: [],
  isRestricted: false,
  exemption: null,
  at: { source: null, page: null, line: null, row: null, column: null },
});

test.each<[string, Decision, Decision, boolean]>([
  ["of one reference", decision("A", "507"), decision("B", "507"), false],
  ["of another reference", decision("A", "507"), decision("A", "508"), true],
  ["that states no reference this time", decision("A", "507"), decision("A", null), false],
  ["that stated no reference before", decision("A", null), decision("A", "507"), false],
  ["of another title, both with an empty reference", decision("A", ""), decision("B", ""), true],
  [
    "of another title, both with a dash for reference",
    decision("A", "–"),
    decision("B", "–"),
    true,
  ],
])("a decision %s", (_, before, after, isAdded) => {
  const added = diffDecisions({ decisions: [before] }, { decisions: [after] });
  expect(added).toEqual(isAdded ? [after] : []);
});
