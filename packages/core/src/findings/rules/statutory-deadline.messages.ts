import { formatDay } from "../../calendar/index.js";
import type { ForecastPrecision } from "../../forecast/index.js";
import { sayTitle } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface StatutoryDeadlineValues {
  /** The project's title, as printed. */
  title: string;
  /** The forecast as printed. */
  forecast: string;
  /** The unit of time that the forecast names. */
  precision: ForecastPrecision;
  /** The first day of the forecast, as `YYYY-MM-DD`. */
  earliest: string;
  /** The last day of the forecast, as `YYYY-MM-DD`. */
  latest: string;
  /** The day that the objective names, as `YYYY-MM-DD`. */
  deadline: string;
  /** Whether the paper marks the project as one that the law asks for. */
  isStatutory: boolean;
}

export const statutoryDeadlineWords: RuleCatalogue<StatutoryDeadlineValues> = {
  en: {
    title: "A forecast runs past the date in its objective",
    why: "A forecast that ends with its month or quarter can be kept while the date in the objective is not.",
    question: {
      one: ({ about, found }) =>
        `The objective of ${about} names a date, and its forecast “${found}” runs past it. Will that date be met?`,
      many: (count, { many }) =>
        `The objectives of ${count} ${many} name dates that their forecasts pass. Will these dates be met?`,
    },
    message: ({ title, forecast, earliest, latest, deadline, isStatutory }) => {
      const named = `The forecast for ${sayTitle(title)}, “${forecast}”,`;
      const date = `${isStatutory ? "legal date" : "date"} in its objective`;
      const day = formatDay(deadline);
      if (earliest > deadline) return `${named} begins after the ${date}, ${day}.`;
      return `${named} runs to ${formatDay(latest)}; the ${date} is ${day}.`;
    },
    expected: ({ deadline }) => `a forecast that ends by ${formatDay(deadline)}`,
    advice: ({ precision }) => {
      if (precision !== "day")
        return "State the forecast as a day, so that readers can see whether it keeps the date.";
      return "Say in the row what is done about that date.";
    },
  },
  cy: {},
};
