import { describe, expect, it } from "vitest";
import {
  diffForecasts,
  formatForecast,
  parseForecast,
  parseForecastReadings,
  toEdtf,
} from "./index.js";

type Case = [string, string, string];
const cases: Case[] = [
  ...[
    "Q2 2018",
    "2018 Q2",
    "2018-Q2",
    "Q2-18",
    "Qtr 2 2018",
    "2nd quarter of 2018",
    "Second Quarter 2018",
    "Chwarter 2 2018",
    "Q2 2018.",
  ].map((t): Case => [t, "2018-04-01", "2018-06-30"]),
  ...[
    "Apr '20",
    "Apr ’20",
    "Apr ‘20",
    "Apr-20",
    "Apr20",
    "April 2020",
    "2020-04",
    "Ebrill 2020",
    "end of Apr. 2020",
  ].map((t): Case => [t, "2020-04-01", "2020-04-30"]),
  ["Monday 4 to Wednesday 6 May 2020", "2020-05-04", "2020-05-06"],
  ["2019/20 Q1 to Q3", "2019-04-01", "2019-12-31"],
  ["2019-2020 Q1-Q3", "2019-04-01", "2019-12-31"],
  ["2019-20 Q3 to Q4", "2019-10-01", "2020-03-31"],
  ["2019/20 H1 to H2", "2019-04-01", "2020-03-31"],
  ["2019 Q1 to Q3", "2019-01-01", "2019-09-30"],
  ["Q2 FY2018/19", "2018-07-01", "2018-09-30"],
  ["FY 19/20 Q2", "2019-07-01", "2019-09-30"],
  ["Q4 2019/20 (financial)", "2020-01-01", "2020-03-31"],
  ["Q4 2018 (financial)", "2019-01-01", "2019-03-31"],
  ["Q2 2018 (calendar)", "2018-04-01", "2018-06-30"],
  ["Quarter One 2019-20 (1 April to 30 June 2019)", "2019-04-01", "2019-06-30"],
  ["Quarter 2 2025/26 (July - September 2025)", "2025-07-01", "2025-09-30"],
  ["H1 2019-20", "2019-04-01", "2019-09-30"],
  ["First half of 2020", "2020-01-01", "2020-06-30"],
  ["Winter 2019/20", "2019-12-01", "2020-02-29"],
  ["Spring 2020 to Summer 2020", "2020-03-01", "2020-08-31"],
  ["7 February 2020", "2020-02-07", "2020-02-07"],
  ["Friday 7th February 2020", "2020-02-07", "2020-02-07"],
  ["31st October 2021", "2021-10-31", "2021-10-31"],
  ["March 31st 2020", "2020-03-31", "2020-03-31"],
  ["31/03/2020", "2020-03-31", "2020-03-31"],
  ["31.03.2020", "2020-03-31", "2020-03-31"],
  ["2020-03-31", "2020-03-31", "2020-03-31"],
  ["23-Sep-20", "2020-09-23", "2020-09-23"],
  ["by 31 March 2020", "2020-03-31", "2020-03-31"],
  ["1-5 April 2020", "2020-04-01", "2020-04-05"],
  ["2020", "2020-01-01", "2020-12-31"],
  ["calendar year 2019", "2019-01-01", "2019-12-31"],
  ["CY 2019", "2019-01-01", "2019-12-31"],
  ["FY2018/19", "2018-04-01", "2019-03-31"],
  ["19/20", "2019-04-01", "2020-03-31"],
  ["2019-20", "2019-04-01", "2020-03-31"],
  ["2011-12", "2011-04-01", "2012-03-31"],
  ["mid-2020", "2020-01-01", "2020-12-31"],
  ["Mar - May 2020", "2020-03-01", "2020-05-31"],
  ["March/April 2020", "2020-03-01", "2020-04-30"],
  ["Q1 to Q3 2019", "2019-01-01", "2019-09-30"],
  ["Hydref 2019", "2019-10-01", "2019-10-31"],
  ["yr hydref 2019", "2019-09-01", "2019-11-30"],
  ["Dydd Mawrth 31 Mawrth 2020", "2020-03-31", "2020-03-31"],
];
const refused = [
  "Q5 2018",
  "03/31/2020",
  "Winter 2019",
  "FY2020",
  "Q3 FY 2019",
  "Dec/Jan 2020",
  "Q2 2018 (TBC)",
  "from April 2020",
  "Aprl 2020",
  "April",
  "next quarter",
  "Q4 2018/20",
  "2019/21",
  "Monday 31 March 2020",
  "31 June 2020",
  "Q2 2018 or April 2019",
  "Q3 to Q1 2019",
  "Q2 2018 (July - September 2018)",
  "Q4 2019/20 (calendar)",
  "20",
  "x".repeat(201),
];

describe("parseForecast", () => {
  it.each(cases)("reads %s", (text, earliest, latest) => {
    expect(parseForecast(text)).toMatchObject({ text, kind: "period", earliest, latest });
  });
  it.each(refused)("refuses %s", (text) => {
    expect(parseForecast(text)).toMatchObject({
      kind: "unreadable",
      problem: { code: expect.stringMatching(/^forecast-/) },
    });
  });
  it.each(["TBD", "T.B.C.", "to be agreed", "(TBC)", "Date to be confirmed"])(
    "reads %s as tbd",
    (text) => expect(parseForecast(text)).toEqual({ text, kind: "tbd" }),
  );
  it.each(["", " \u00a0", "n/a", "N.A.", "—", "⸻"])('reads "%s" as blank', (text) =>
    expect(parseForecast(text)).toEqual({ text, kind: "blank" }),
  );
  it("reads a stage", () =>
    expect(parseForecast("On hold")).toEqual({ text: "On hold", kind: "state", stage: "on-hold" }));
  it("names the assumption", () =>
    expect(parseForecast("Q2 2018")).toMatchObject({
      assumptions: ["calendar-quarter"],
      edtf: "2018-34",
    }));
  it.each([
    ["Q2 2018 (Q2)", ["calendar-quarter"], "says the same again"],
    ["Q2 2018 (Q2 2018)", ["calendar-quarter"], "says the same again"],
    ["Q2 2018 (quarter 2)", ["calendar-quarter"], "says the same again in words"],
    ["Q2 2018 (2nd quarter)", ["calendar-quarter"], "says the same again in words"],
    ["H1 2018 (H1)", ["calendar-half"], "says the same again"],
    ["Q2 2018/19 (Q2)", [], "two years name the kind of year"],
    ["Q2 2018 (April to June)", [], "months settle the kind of year"],
    ["Q2 2018 (calendar)", [], "names the kind of year"],
  ])("of %s assumes %j: the bracket %s", (text, assumptions) => {
    expect(parseForecast(text)).toMatchObject({ kind: "period", assumptions });
  });

  it("assumes nothing of a day of October in Welsh", () => {
    expect(parseForecast("1 Hydref 2019")).toMatchObject({ assumptions: [] });
    expect(parseForecast("mis Hydref 2019")).toMatchObject({ assumptions: [] });
    expect(parseForecast("Hydref 2019")).toMatchObject({ assumptions: ["hydref-october"] });
  });
  it("gives October and autumn for Hydref, and October alone where autumn does not fit", () => {
    const readings = (text: string) =>
      parseForecastReadings(text).map((one) => one.kind === "period" && one.latest);
    expect(readings("Hydref 2019")).toEqual(["2019-10-31", "2019-11-30"]);
    expect(readings("Hydref i Ragfyr 2019")).toEqual(["2019-12-31"]);
  });
  it("shifts the year", () =>
    expect(parseForecast("Q4 2018", { yearStart: 4 })).toMatchObject({
      earliest: "2019-01-01",
      assumptions: [],
    }));
  it.each(["Q2 2018", "Winter 2019", "FY2020", "Dec/Jan 2020"])(
    "gives both readings of %s",
    (text) => {
      expect(parseForecastReadings(text).map((f) => f.kind)).toEqual(["period", "period"]);
    },
  );
  it("measures slippage", () => {
    const diff = (a: string, b: string) => diffForecasts(parseForecast(a), parseForecast(b));
    expect(diff("Q1 2018", "Q2 2018")).toEqual({ minMonths: 3, maxMonths: 3 });
    expect(diff("Q4 2018", "Jan '20")).toEqual({ minMonths: 13, maxMonths: 15 });
    expect(diff("Q3 2020", "Apr '20")).toEqual({ minMonths: -5, maxMonths: -3 });
    expect(diff("1 April 2020", "3 May 2020")).toEqual({ minMonths: 1, maxMonths: 1, days: 32 });
  });
  it("writes it out", () => {
    expect(formatForecast(parseForecast("Q2 2018"))).toBe("April to June 2018");
    expect(toEdtf(parseForecast("Q2 2018/19"))).toBe("2018-07/2018-09");
  });
});
