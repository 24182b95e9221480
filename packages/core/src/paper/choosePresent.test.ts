import { expect, test } from "vitest";
import { choosePresent } from "./choosePresent.js";

test.each([
  ["what was planned and what is forecast", ["Planned", "Forecast"], 1, false],
  ["an original, a revised and a latest end", ["Original", "Current", "Last reported"], 1, false],
  ["before and now", ["Before", "Now"], 1, false],
  ["this quarter before the next", ["RAG this quarter", "RAG next quarter"], 0, false],
  ["months with their years", ["RAG June 2026", "RAG March 2026"], 0, false],
  ["months over the turn of a year", ["November", "February"], 1, true],
  ["quarters without a year", ["RAG Q1", "RAG Q2"], 1, true],
  ["panels named by their months", ["At February panel", "At May panel"], 1, true],
])("%s", (_name, headings, index, isLikely) => {
  expect(choosePresent(headings)).toEqual({ index, isLikely });
});

test.each([
  ["parts of a project", ["Time", "Cost"]],
  ["the same month twice", ["May", "May"]],
  ["a month beside a word", ["May", "Total"]],
  ["a month with and one without its year", ["May 2026", "June"]],
  ["two of other times", ["Previous", "Original"]],
])("%s tell nothing", (_name, headings) => {
  expect(choosePresent(headings)).toBeNull();
});
