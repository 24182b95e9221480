import { expect, test } from "vitest";
import { hangText } from "./hangText.js";

const words = Array.from({ length: 30 }, () => "word").join(" ");

test("the first line has the prefix, the others hang under its text, and none is too long", () => {
  const lines = hangText("  Q1 2018   ", words);
  expect(lines[0]).toMatch(/^ {2}Q1 2018 {3}word word/);
  expect(lines[1]).toMatch(/^ {12}word/);
  expect(lines.map(({ length }) => length).every((length) => length <= 80)).toBe(true);
});

test("the others may hang elsewhere", () => {
  expect(hangText("  ", words, 4)[1]).toMatch(/^ {4}word/);
});

test("a word longer than a line stands whole", () => {
  expect(hangText("  ", "x".repeat(90))).toEqual([`  ${"x".repeat(90)}`]);
});
