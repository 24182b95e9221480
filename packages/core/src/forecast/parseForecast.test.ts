import { expect, test } from "vitest";
import { diffForecasts, hasLapsed, parseForecast } from "./index.js";

test.each([
  ["Q2 2018", "2018-04-01", "2018-06-30", "2018-34"],
  ["2018 Q2", "2018-04-01", "2018-06-30", "2018-34"],
  ["Q2-18", "2018-04-01", "2018-06-30", "2018-34"],
  ["Q4 2019/20", "2020-01-01", "2020-03-31", "2020-33"],
  ["Apr '20", "2020-04-01", "2020-04-30", "2020-04"],
  ["Jan ’20", "2020-01-01", "2020-01-31", "2020-01"],
  ["Apr-20", "2020-04-01", "2020-04-30", "2020-04"],
  ["2019/20", "2019-04-01", "2020-03-31", "2019-04/2020-03"],
  ["7 February 2020", "2020-02-07", "2020-02-07", "2020-02-07"],
  ["23-Sep-20", "2020-09-23", "2020-09-23", "2020-09-23"],
  ["by 31 March 2020", "2020-03-31", "2020-03-31", "2020-03-31"],
])("%s runs from %s to %s", (text, earliest, latest, edtf) => {
  expect(parseForecast(text)).toMatchObject({ kind: "period", text, earliest, latest, edtf });
});

test.each([
  "Q5 2018",
  "Q1 2018/20",
  "Q2 2018 (TBC)",
  "03/31/2020",
  "Winter 2019",
  "FY2020",
  "Febuary 2020",
  "31 June 2019",
  "next quarter",
  "a".repeat(300),
])("%s is refused with a sentence", (text) => {
  expect(parseForecast(text)).toMatchObject({
    kind: "unreadable",
    problem: { code: "forecast-unreadable" },
  });
});

test.each([
  ["TBD", "tbd"],
  ["", "blank"],
  [" – ", "blank"],
  ["Ongoing", "ongoing"],
  ["On hold", "state"],
])("%j is of kind %s", (text, kind) => {
  expect(parseForecast(text).kind).toBe(kind);
});

test("a financial reading shifts a bare quarter and a default reading says so", () => {
  expect(parseForecast("Q4 2018", { yearStart: 4 })).toMatchObject({
    earliest: "2019-01-01",
    assumptions: [],
  });
  expect(parseForecast("Q4 2018")).toMatchObject({ assumptions: ["calendar-quarter"] });
});

test.each([
  ["Q1 2018", "Q2 2018", 3, 3],
  ["Q4 2018", "Jan '20", 13, 15],
  ["Q3 2020", "Apr '20", -5, -3],
])("%s to %s moved by %i to %i months", (before, after, minMonths, maxMonths) => {
  expect(diffForecasts(parseForecast(before), parseForecast(after))).toEqual({
    minMonths,
    maxMonths,
  });
});

test("a forecast lapses after its last day", () => {
  expect(hasLapsed(parseForecast("Jan '20"), "2020-01-31")).toBe(false);
  expect(hasLapsed(parseForecast("Jan '20"), "2020-02-01")).toBe(true);
});
