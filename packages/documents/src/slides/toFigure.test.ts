import { describeFigure } from "@pcplan/core/document";
import { expect, test } from "vitest";
import { toFigure } from "./toFigure.js";

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => ({ type: "paragraph" as const, text, at: null }));

test.each<[string, string[], string | null]>([
  ["a figure over what it counts", ["42", "Current projects"], "42 Current projects"],
  ["a figure under what it counts", ["Current projects", "42"], "42 Current projects"],
  ["both in one paragraph", ["42\nCurrent projects"], "42 Current projects"],
  ["what it counts in two lines", ["42", "Current", "projects"], "42 Current projects"],
  ["money", ["£5.8m", "Funding approved"], "£5.8m Funding approved"],
  ["a share", ["87 %", "On time"], "87 % On time"],
  [
    "smaller figures before what they count",
    ["42", "Current projects", "35 green, 7 amber, 0 red"],
    "42 Current projects: 35 green, 7 amber, 0 red",
  ],
  [
    "smaller figures after what they count",
    ["42", "Current projects", "Green: 35 | Amber: 7"],
    "42 Current projects: 35 Green, 7 Amber",
  ],
  ["two figures", ["42", "35", "Current projects"], null],
  ["a figure alone", ["42"], null],
  ["words alone", ["Current projects"], null],
  ["a sentence", ["42", "We began more of them this year than ever."], null],
  ["words with a year", ["42", "Projects in 2025"], null],
  ["a day", ["31/03/2025", "Panel"], null],
])("%s", (_name, texts, figure) => {
  const made = toFigure(paragraphs(texts));
  expect(made && describeFigure(made)).toBe(figure);
});

test("a table is no part of a tile", () => {
  const table = { type: "table" as const, caption: null, headerRows: 0, rows: [], at: null };
  expect(toFigure([...paragraphs(["42", "Current projects"]), table])).toBeNull();
});
