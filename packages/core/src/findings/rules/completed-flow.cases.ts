import { seriesExample, type RuleCases } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample(
      "25 completed, 4 delivered since, 30 stated",
      { headline: { completed: 25 } },
      { headline: { completed: 30, lists: { delivered: { stated: 4, titles: [] } } } },
    ),
  ],
  silent: [
    seriesExample(
      "two years lie between the papers",
      { date: "2018-01-26", headline: { completed: 3 } },
      {
        date: "2020-02-07",
        headline: { completed: 25, lists: { delivered: { stated: 4, titles: [] } } },
      },
    ),
    seriesExample(
      "projects were merged",
      { headline: { completed: 25 } },
      {
        headline: {
          completed: 30,
          lists: { delivered: { stated: 4, titles: [] } },
          notes: ["Two completed projects were split in two"],
        },
      },
    ),
    seriesExample(
      "25 completed, 4 delivered since, 29 stated",
      { headline: { completed: 25 } },
      { headline: { completed: 29, lists: { delivered: { stated: 4, titles: [] } } } },
    ),
    seriesExample(
      "how many were delivered is not stated",
      { headline: { completed: 25 } },
      { headline: { completed: 30 } },
    ),
  ],
};
