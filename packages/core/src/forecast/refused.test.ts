import { expect, test } from "vitest";
import { parseForecast, parseForecastReadings } from "./index.js";
import { refusedForms } from "./refused.cases.js";
import { forecastProblems } from "./refusals.messages.js";

const rows = refusedForms.flatMap(({ form, code, examples, readings }) =>
  examples.map((phrase) => ({ form, code, phrase, readings })),
);

test.each(rows)("$form: $phrase is $code", ({ code, phrase, readings }) => {
  const read = parseForecast(phrase);
  expect(read).toMatchObject({
    text: phrase,
    kind: "unreadable",
    problem: { code, found: phrase },
  });
  const { message, expected } =
    read.kind === "unreadable" ? read.problem : { message: "", expected: "" };
  expect(message).toMatch(/^[A-Z“\d].*\.$/);
  expect(expected).not.toBe("");
  for (const reading of readings ?? [])
    expect(message.toLowerCase()).toContain(reading.slice(-7).toLowerCase());
});

test.each(rows.filter(({ readings }) => readings !== undefined))(
  "$phrase has its readings",
  ({ phrase, readings }) => {
    const meant = (text: string) => {
      const read = parseForecast(text);
      return read.kind === "period" ? [read.earliest, read.latest] : [read.kind];
    };
    const found = parseForecastReadings(phrase).map((read) =>
      read.kind === "period" ? [read.earliest, read.latest] : [read.kind],
    );
    expect(found).toEqual(readings?.map(meant));
  },
);

test("every code has a row", () => {
  const shown = new Set<string>(refusedForms.map(({ code }) => code));
  const unseen = Object.keys(forecastProblems.en).filter((code) => !shown.has(code));
  expect(unseen).toEqual(["forecast-too-long"]);
});

test("a phrase of more than 200 characters is refused unread", () => {
  const read = parseForecast(`Q2 2018${" ".repeat(200)}`);
  expect(read).toMatchObject({ kind: "unreadable", problem: { code: "forecast-too-long" } });
});
