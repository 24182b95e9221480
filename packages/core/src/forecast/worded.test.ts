import { expect, test } from "vitest";
import { parseForecast } from "./index.js";
import { wordedOpen, wordedPeriods, wordedRefusals } from "./worded.cases.js";

const rows = wordedPeriods.map(([text, earliest, latest, qualifier = null]) => ({
  text,
  expected: { kind: "period", text, earliest, latest, qualifier },
}));

test.each(rows)("“$text” is a time", ({ text, expected }) => {
  expect(parseForecast(text)).toMatchObject(expected);
});

test.each(wordedOpen)("“%s” is %s", (phrase, kind) => {
  const read = parseForecast(phrase);
  expect(read.kind === "state" ? read.stage : read.kind).toBe(kind);
});

test.each(wordedRefusals)("“%s” is refused", (phrase) => {
  expect(parseForecast(phrase)).toMatchObject({ kind: "unreadable", text: phrase });
});

test("labels without end are refused, however many stand before a time", () => {
  expect(parseForecast(`${"due ".repeat(20_000)}May 2026`).kind).toBe("unreadable");
});
