import { expect, test } from "vitest";
import { createCountPattern } from "./countPattern.js";
import type { CountToken } from "./countTokens.js";

type Kinds = CountToken["kind"][];

const rows: [why: string, pattern: string, kinds: Kinds, isSuch: boolean][] = [
  ["the kinds in their order", "figure noun", ["figure", "noun"], true],
  ["a kind too many", "figure", ["figure", "noun"], false],
  ["a kind too few", "figure noun", ["figure"], false],
  ["a name with a hyphen, and not a part of it", "of-the", ["of-the"], true],
  ["a kind that ends as another", "rated", ["rating"], false],
  ["one of two", "noun | stage", ["stage"], true],
  ["one of two is no start of more", "noun | stage", ["stage", "noun"], false],
  ["any number", "filler* noun", ["filler", "filler", "noun"], true],
  ["none of any number", "filler* noun", ["noun"], true],
  ["a mark", "stage : figure .?", ["stage", ":", "figure", "."], true],
  ["a stop is no other mark", "stage .", ["stage", ","], false],
  ["nothing", "filler*", [], true],
];

test.each(rows)("%s: %s", (_why, pattern, kinds, isSuch) => {
  expect(createCountPattern(pattern)(kinds.map((kind) => ({ kind })))).toBe(isSuch);
});

test("a name that no kind has throws", () => {
  expect(() => createCountPattern("figure nown")).toThrow(RangeError);
});
