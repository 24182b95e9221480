import { expect, test } from "vitest";
import { compareText, foldTitle, foldWords, toSlug } from "./index.js";

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
