import { parseForecast } from "@pcplan/core/forecast";
import { defineTextsRoute } from "./defineTextsRoute.js";
import { yearStart } from "../request/index.js";

/** Reads forecast phrases. */
export const forecasts = defineTextsRoute({
  path: "/v1/forecasts",
  summary: "Reads forecast phrases: the days that each means, or why it cannot be read.",
  command: "forecast",
  options: { yearStart },
  result: { $ref: "#/$defs/Forecast" },
  examples: [
    { summary: "Three phrases", body: { texts: ["Q2 2018", "Apr '20", "Q5 2018"] } },
    { summary: "Financial quarters", body: { texts: ["Q4 2018"], yearStart: 4 } },
  ],
  read: (text, options) => parseForecast(text, options),
});
