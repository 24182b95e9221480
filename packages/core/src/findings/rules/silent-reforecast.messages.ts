import { describeChange } from "../../comparison/index.js";
import type { Forecast, Slippage } from "../../forecast/index.js";
import type { RuleCatalogue } from "../types.js";

export interface SilentReforecastValues {
  /** The project's title, as printed. */
  title: string;
  /** The forecast in the last paper. */
  before: Forecast;
  /** The forecast in this paper. */
  after: Forecast;
  /** How far it has moved; `null` where one of the two names no period. */
  slippage: Slippage | null;
}

export const silentReforecastWords: RuleCatalogue<SilentReforecastValues> = {
  en: {
    title: "A forecast has changed, and the paper does not say so",
    why: "Only a reader who has the last paper at hand can see that the date has moved.",
    question: {
      one: (_asked, { title, before, after, slippage }) =>
        `${describeChange({ kind: "reforecast", title, before, after, slippage })} What is the reason?`,
      many: (count, { many }) =>
        `The forecasts of ${count} ${many} have changed since the last paper. What are the reasons?`,
    },
    message: ({ title, before, after, slippage }) =>
      `${describeChange({ kind: "reforecast", title, before, after, slippage })} The row gives no reason.`,
    found: ({ before, after }) => `${before.text} to ${after.text || "nothing"}`,
    expected: () => "the new forecast with a word on why it changed",
    advice: () => "Say beside the forecast that it has changed, and why.",
  },
  cy: {},
};
