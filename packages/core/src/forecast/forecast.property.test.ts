import fc from "fast-check";
import { expect, it } from "vitest";
import { isRealDay } from "../calendar/index.js";
import { parseForecast, parseForecastReadings } from "./index.js";

const piece = fc.constantFrom(
  "Q",
  "H",
  "1",
  "2",
  "4",
  "19",
  "20",
  "2019",
  "2020",
  "/",
  "-",
  " ",
  "to",
  "Apr",
  "Hydref",
  "yr",
  "dydd",
  "Winter",
  "FY",
  "(",
  ")",
  "'",
  "by",
  "end",
  "st",
  ".",
);
const phrase = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
);

it("never throws, and every interval is real and ordered", () => {
  fc.assert(
    fc.property(phrase, (text) => {
      for (const forecast of [
        parseForecast(text),
        parseForecast(text, { yearStart: 4 }),
        ...parseForecastReadings(text),
      ]) {
        expect(forecast.text).toBe(text);
        if (forecast.kind !== "period") continue;
        expect(
          isRealDay(forecast.earliest) &&
            isRealDay(forecast.latest) &&
            forecast.earliest <= forecast.latest,
        ).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
