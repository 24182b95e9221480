import { formatDay } from "../../calendar/index.js";
import type { RuleCatalogue } from "../types.js";

export interface AsOfUnknownValues {
  /** The meeting as the paper prints it; `null` where it names none. */
  printed: string | null;
  /** The days between which the paper must lie; `null` where nothing in it tells. */
  window: { earliest: string; latest: string } | null;
}

export const asOfUnknownWords: RuleCatalogue<AsOfUnknownValues> = {
  en: {
    title: "The day of the paper is not known",
    why: "Whether a forecast has passed depends on the day, and by today's date the answer would change tomorrow.",
    question: {
      one: () => "For which date do the figures in the paper hold?",
      many: (count) => `For which dates do the figures in these ${count} papers hold?`,
    },
    message: ({ window }) =>
      [
        "No meeting date was recognised in the paper, so it was not checked whether forecasts have passed.",
        ...sayWindow(window),
      ].join(" "),
    expected: () => "the day of the meeting, such as 7 February 2020",
    advice: () => "Give the day of the meeting, and check that it is printed in the paper.",
  },
  cy: {},
};

function sayWindow(window: AsOfUnknownValues["window"]): string[] {
  if (window === null) return [];
  const { earliest, latest } = window;
  if (earliest === latest) return [`What it states suggests ${formatDay(latest)}.`];
  return [`What it states suggests a day from ${formatDay(earliest)} to ${formatDay(latest)}.`];
}
