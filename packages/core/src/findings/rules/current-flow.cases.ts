import { seriesExample, type RuleCases } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample(
      "42 current, 2 in, 4 out, 41 stated",
      { headline: { current: 42 } },
      { headline: { current: 41, lists: flows(2, 4) } },
    ),
  ],
  silent: [
    seriesExample(
      "the row that makes the difference has resumed",
      { headline: { current: 42 }, projects: [{ title: "Fleet", stage: "on-hold" }] },
      { headline: { current: 41, lists: flows(2, 4) }, projects: [{ title: "Fleet" }] },
    ),
    seriesExample(
      "a merger is announced",
      { headline: { current: 42 } },
      {
        headline: {
          current: 39,
          lists: flows(2, 4),
          notes: ["1 project was merged with another"],
        },
      },
    ),
    seriesExample(
      "two years lie between the papers",
      { date: "2018-01-26", headline: { current: 42 } },
      { date: "2020-02-07", headline: { current: 41, lists: flows(2, 4) } },
    ),
    seriesExample(
      "42 current, 2 in, 4 out, 40 stated",
      { headline: { current: 42 } },
      { headline: { current: 40, lists: flows(2, 4) } },
    ),
    seriesExample(
      "42 current, 2 in, 4 out, 1 on hold, 39 stated",
      { headline: { current: 42 } },
      {
        headline: {
          current: 39,
          lists: { ...flows(2, 4), placedOnHold: { stated: 1, titles: [] } },
        },
      },
    ),
    seriesExample(
      "what came in is not stated",
      { headline: { current: 42 } },
      { headline: { current: 41, lists: { delivered: { stated: 4, titles: [] } } } },
    ),
  ],
};

function flows(initiated: number, delivered: number) {
  return {
    initiated: { stated: initiated, titles: [] },
    delivered: { stated: delivered, titles: [] },
  };
}
