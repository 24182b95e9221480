import { expect, test } from "vitest";
import { parseRagColour } from "./parseRagColour.js";

test.each([
  ["the green of Word's colours", "#00b050", "green"],
  ["a dark green", "#006100", "green"],
  ["lime", "#92d050", "green"],
  ["the light green of Excel's good cells", "#c6efce", "green"],
  ["the amber of Word's colours", "#ffc000", "amber"],
  ["yellow", "#ffff00", "amber"],
  ["orange", "#ed7d31", "amber"],
  ["the light yellow of Excel's neutral cells", "#ffeb9c", "amber"],
  ["red", "#ff0000", "red"],
  ["a dark red", "#c00000", "red"],
  ["crimson", "#e4002b", "red"],
  ["the light red of Excel's bad cells", "#ffc7ce", "red"],
  ["blue", "#0070c0", "blue"],
  ["black", "#000000", null],
  ["white", "#ffffff", null],
  ["grey", "#d9d9d9", null],
  ["a pale blue ground", "#dde5f2", null],
  ["purple", "#7030a0", null],
  ["words that are no colour", "green", null],
])("%s", (_name, fill, rating) => {
  expect(parseRagColour(fill)).toBe(rating);
});
