import { expect, test } from "vitest";
import { compareText, foldTitle, foldWords, formatJson, showLine, toSlug } from "./index.js";

test.each([
  ["case and dashes", "Cyber – Behaviours", "cyber behaviours"],
  ["an ampersand is a word", "Partnerships & Commissioning", "partnerships and commissioning"],
  [
    "apostrophes of any kind leave nothing",
    "Commissioner’s / Commissioner's",
    "commissioners commissioners",
  ],
  ["full-width letters", "ＲＡＧ", "rag"],
  ["accents are kept", "Caffè", "caffè"],
])("%s fold", (_name, text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

test.each([
  ["Police Complaints Reform (statutory)", "police complaints reform"],
  ["Website accessibility (Statutory requirement)", "website accessibility"],
  ["Heartstone (Odyssey)", "heartstone odyssey"],
])("the title %s folds without its marker", (title, folded) => {
  expect(foldTitle(title)).toBe(folded);
});

test("a slug is never empty", () => {
  expect([toSlug("Court Films"), toSlug("—")]).toEqual(["court-films", "untitled"]);
});

test("texts are ordered by code unit, the same everywhere", () => {
  expect(["b", "B", "a", "é"].toSorted(compareText)).toEqual(["B", "a", "b", "é"]);
});

test.each([
  ["Plan\n::error::over", "Plan␊::error::over"],
  ["::error::over", ": :error::over"],
  ["  ::set-output name=a::b", "  : :set-output name=a::b"],
  ["a ##[error] b ##vso[task]", "a # #[error] b # #vso[task]"],
  ["\u001b[2J\u009b31m\u202e", "␛[2J‹U+009B›31m‹U+202E›"],
  ["a\u2028b\r\nc", "a␊b␊c"],
])("%j is shown on one line as %j", (text, shown) => {
  expect(showLine(text)).toBe(shown);
});

test("JSON holds no sign that a terminal obeys, and the same value", () => {
  const value = { title: "a\u009b\u202e\u2028\u007f", list: ["\u001b"] };
  expect(formatJson(value)).toBe(
    String.raw`{"title":"a\u009b\u202e\u2028\u007f","list":["\u001b"]}`,
  );
  expect(JSON.parse(formatJson(value, 2))).toEqual(value);
});
