import { expect, test } from "vitest";
import { parseRag, parseRagByPosition } from "./index.js";

test.each([
  ["Green", "green", "rag-3"],
  [" AMBER ", "amber", "rag-3"],
  ["R", "red", "rag-3"],
  ["Amber/Green", "amber-green", "dca-5"],
  ["A/R", "amber-red", "dca-5"],
  ["Blue", "blue", "brag"],
  ["Ungraded", "ungraded", "rag-ungraded"],
  ["on track", "on-track", "progress"],
  ["🟢", "green", "rag-3"],
  ["🟠", "amber", "rag-3"],
  ["🔴️", "red", "rag-3"],
  ["🔵", "blue", "brag"],
  ["⚪", null, null],
  ["Behind schedule", "behind-schedule", "progress"],
  ["Late", "delayed", "progress"],
  ["Slipping", "delayed", "progress"],
  ["late 2026", null, null],
  ["well ahead", null, null],
  ["Green (was red)", null, null],
  ["toString", null, null],
])("%j is rated %s by %s", (cell, value, scheme) => {
  expect(parseRag(cell)).toEqual({ text: cell.trim(), value, scheme });
});

test.each(["  ", "–", "--", "N/A", "n/a", "Not applicable"])("%j is no rating", (cell) => {
  expect(parseRag(cell)).toBeNull();
});

test("a scheme that is named is the only one asked", () => {
  expect(parseRag("Blue", "rag-3")?.value).toBeNull();
  expect(parseRag("G", "brag")).toMatchObject({ value: "green", scheme: "brag" });
  expect(parseRag("G", "__proto__")?.value).toBeNull();
});

test("an office's own words go over the scheme that it names, or over all of them", () => {
  const words = new Map([
    ["minor concerns", "amber"],
    ["g", "ungraded"],
  ] as const);
  const own = { name: "rutland", words, over: undefined };
  expect(parseRag("Minor concerns", own)).toEqual({
    text: "Minor concerns",
    value: "amber",
    scheme: "rutland",
  });
  expect(parseRag("G", own)?.value).toBe("ungraded");
  expect(parseRag("Blue", own)).toMatchObject({ value: "blue", scheme: "brag" });
  expect(parseRag("Blue", { ...own, over: "rag-3" })?.value).toBeNull();
});

test.each([
  ["counts that add up", [35, 7, 0], 42, { green: 35, amber: 7, red: 0 }],
  ["counts that do not", [35, 7, 1], 42, null],
  ["two counts", [35, 7], 42, null],
  ["four counts", [7, 4, 0, 0], 11, null],
])("%s by position", (_name, counts, total, expected) => {
  expect(parseRagByPosition(counts, total)).toEqual(expected);
});
