import { seriesExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { SeriesRule } from "../types.js";
import { sayPaper } from "../words.js";

/** The completed projects of the last paper and those delivered since do not make those of this paper. */
export const completedFlow: SeriesRule = {
  code: "completed-flow",
  severity: "warning",
  title: "The completed projects do not follow from the last paper",
  why: "A member who adds the delivered projects to the last figure finds another one.",
  question: {
    one: "The completed projects do not follow from the last paper ({found}). What makes the difference?",
    many: "In {count} papers the completed projects do not follow from the paper before. What makes the difference?",
  },
  check: ({ steps }) =>
    steps.flatMap(({ before, after }) => {
      const opening = before.headline?.completed ?? null;
      const closing = after.headline?.completed ?? null;
      const delivered = after.headline?.lists.delivered?.stated ?? null;
      if (opening === null || closing === null || delivered === null) return [];
      const sum = opening + delivered;
      if (sum === closing) return [];
      return [
        {
          about: `completed projects, ${sayPaper(after)}`,
          message: `${opening} completed projects are stated in ${sayPaper(before)} and ${delivered} delivered since, which make ${sum}; ${sayPaper(after)} states ${closing}.`,
          found: `${opening} + ${delivered} = ${sum}, stated ${closing}`,
          expected: `${sum} stated`,
          advice: "Check the figures, or say which other projects were completed or reopened.",
          at: paperPlace(after),
          related: [paperPlace(before) ?? []].flat(),
        },
      ];
    }),
  examples: {
    fires: [
      seriesExample(
        "25 completed, 4 delivered since, 30 stated",
        { headline: { completed: 25 } },
        { headline: { completed: 30, lists: { delivered: { stated: 4, titles: [] } } } },
      ),
    ],
    silent: [
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
  },
};
