import { expect, test } from "vitest";
import { parsePaperText } from "../paper/index.js";
import { summarisePaper } from "./summarisePaper.js";

test("what ends from the day to the end of its quarter is due in it, what ended before has lapsed", () => {
  const forecasts = [
    "6 February 2020",
    "7 February 2020",
    "Q1 2020",
    "April 2020",
    "Q3 2020",
    "TBD",
  ];
  const rows = forecasts.map((forecast) => `Ends ${forecast}\t${forecast}`);
  const paper = parsePaperText(["Project\tForecast", ...rows].join("\n"));
  const { lapsed, dueThisQuarter, dueNextQuarter } = summarisePaper(paper, {
    asOf: "2020-02-07",
  }).forecasts;
  const said = [lapsed, dueThisQuarter, dueNextQuarter].map((list) =>
    list.map(({ forecast }) => forecast),
  );
  expect(said).toEqual([["6 February 2020"], ["7 February 2020", "Q1 2020"], ["April 2020"]]);
});
