import { expect, test } from "vitest";
import { forecastSchema } from "./schema.js";
import {
  compareForecasts,
  diffForecasts,
  formatForecast,
  hasLapsed,
  isDueWithin,
  parseForecast,
  parseForecastReadings,
} from "./index.js";

test.each([
  ["Q1 2018", "Q2 2018", { minMonths: 3, maxMonths: 3 }],
  ["Q4 2018", "Jan '20", { minMonths: 13, maxMonths: 15 }],
  ["Q3 2020", "Apr '20", { minMonths: -5, maxMonths: -3 }],
  ["Q1 2018", "Q1 2018", { minMonths: 0, maxMonths: 0 }],
  ["1 March 2020", "31 March 2020", { minMonths: 0, maxMonths: 0, days: 30 }],
  ["TBD", "Q1 2018", null],
])("%s to %s moved by %j", (before, after, slippage) => {
  expect(diffForecasts(parseForecast(before), parseForecast(after))).toEqual(slippage);
});

test.each([
  ["Jan '20", "2020-01-31", false],
  ["Jan '20", "2020-02-01", true],
  ["TBD", "2020-02-01", false],
])("%s on %s has lapsed: %s", (text, asOf, isLapsed) => {
  expect(hasLapsed(parseForecast(text), asOf)).toBe(isLapsed);
});

test("a forecast is due within days that hold its safe end", () => {
  const forecast = parseForecast("Q1 2020");
  expect(isDueWithin(forecast, "2020-03-31", "2020-04-30")).toBe(true);
  expect(isDueWithin(forecast, "2020-01-01", "2020-03-30")).toBe(false);
  expect(isDueWithin(parseForecast("TBD"), "2020-01-01", "2020-12-31")).toBe(false);
});

test("forecasts sort by their safe end, and those without an interval come last", () => {
  const texts = ["Q5 2018", "", "TBD", "Q2 2018", "Apr '18", "Ongoing"];
  const sorted = texts.map((text) => parseForecast(text)).toSorted(compareForecasts);
  expect(sorted.map(({ text }) => text)).toEqual([
    "Apr '18",
    "Q2 2018",
    "Ongoing",
    "TBD",
    "",
    "Q5 2018",
  ]);
});

test.each([
  ["Winter 2019", "2018/19", "2019/20"],
  ["FY2020", "2019/20", "2020/21"],
  ["Dec/Jan 2020", "December 2019 to January 2020", "December 2020 to January 2021"],
  ["Q2 2018 (TBC)", "Q2 2018", "TBC"],
  ["from April 2020", "April 2020", "any time after it"],
])("%s is refused with both its readings named", (text, one, other) => {
  const read = parseForecast(text);
  const message = read.kind === "unreadable" ? read.problem.message : "";
  expect(message).toContain(one);
  expect(message).toContain(other);
});

test("the two readings of a bare quarter are three months apart", () => {
  const [calendar, financial] = parseForecastReadings("Q4 2017");
  expect(calendar && financial && diffForecasts(calendar, financial)).toEqual({
    minMonths: 3,
    maxMonths: 3,
  });
});

test("a quarter out of range has the code of the contract", () => {
  expect(parseForecast("Q5 2018")).toMatchObject({
    kind: "unreadable",
    problem: { code: "forecast-unreadable" },
  });
});

test.each(["Q2 2018", "TBD", "", "Ongoing", "On hold", "Q5 2018"])("%j fits the schema", (text) => {
  const forecast = parseForecast(text);
  expect(forecastSchema.parse(forecast)).toEqual(forecast);
});

test("a period is written out in words that read as the same interval", () => {
  const read = parseForecast("Q2 2018");
  expect(formatForecast(read)).toBe("April to June 2018");
  expect(parseForecast(formatForecast(read))).toMatchObject({
    earliest: "2018-04-01",
    latest: "2018-06-30",
  });
});
