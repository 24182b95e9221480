import { expect, test } from "vitest";
import { parseForecast, type YearStart } from "../forecast/index.js";
import { describeForecast } from "./forecast.messages.js";

test.each<[string, YearStart, string]>([
  ["Q4 2018", 1, "the fourth quarter of 2018"],
  ["Q4 2018", 4, "January to March 2019"],
  ["Q4 2019/20", 1, "January to March 2020"],
  ["H1 2020", 1, "the first half of 2020"],
  ["Summer 2020", 1, "summer 2020"],
  ["Winter 2019/20", 1, "December 2019 to February 2020"],
  ["2020", 1, "2020"],
  ["2019/20", 1, "April 2019 to March 2020"],
  ["Jan-20", 1, "January 2020"],
  ["Mar - May 2020", 1, "March to May 2020"],
  ["7 February 2020", 1, "7 February 2020"],
  ["by 31 March 2020", 1, "31 March 2020"],
  ["early 2020", 1, "early 2020"],
  ["mid Q1 2020", 1, "the middle of the first quarter of 2020"],
  ["mid-2020", 1, "the middle of 2020"],
  ["late Q3 2020", 1, "late in the third quarter of 2020"],
  ["by the end of 2020", 1, "the end of 2020"],
  ["beginning of 2020", 1, "the start of 2020"],
  ["end of March 2020", 1, "the end of March 2020"],
  ["around May 2025", 1, "about May 2025"],
  ["c. Q3 24/25", 1, "about October to December 2024"],
  ["around the end of March 2025", 1, "about the end of March 2025"],
  ["by about Q2 2025", 1, "about the second quarter of 2025"],
  ["middle of 2000", 1, "the middle of 2000"],
  ["May to end of July 2024", 1, "May to the end of July 2024"],
  ["winter of 2019 to 2020", 1, "December 2019 to February 2020"],
  ["TBC", 1, "to be confirmed"],
  ["Ongoing", 1, "ongoing"],
  ["On hold", 1, "on hold"],
  ["", 1, "no date"],
])("%j with years from month %i is said as %j", (text, yearStart, words) => {
  expect(describeForecast(parseForecast(text, { yearStart }))).toBe(words);
});
