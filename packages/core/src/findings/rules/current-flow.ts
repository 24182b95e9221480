import { seriesExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { SeriesRule } from "../types.js";
import { sayPaper } from "../words.js";

/**
 * The current projects of the last paper, with those initiated since and without those delivered or placed on hold, do
 * not make those of this paper. Only where both what came in and what was delivered are stated; a paper that states
 * nothing placed on hold is taken at its word.
 */
export const currentFlow: SeriesRule = {
  code: "current-flow",
  severity: "warning",
  title: "The current projects do not follow from the last paper",
  why: "What came in and what went out should explain the difference between two figures.",
  question: {
    one: "The current projects do not follow from the last paper ({found}). What makes the difference?",
    many: "In {count} papers the current projects do not follow from the paper before. What makes the difference?",
  },
  check: ({ steps }) =>
    steps.flatMap(({ before, after }) => {
      const opening = before.headline?.current ?? null;
      const closing = after.headline?.current ?? null;
      const initiated = after.headline?.lists.initiated?.stated ?? null;
      const delivered = after.headline?.lists.delivered?.stated ?? null;
      const held = after.headline?.lists.placedOnHold?.stated ?? 0;
      if (opening === null || closing === null || initiated === null || delivered === null)
        return [];
      const sum = opening + initiated - delivered - held;
      if (sum === closing) return [];
      const flow = `${opening} + ${initiated} − ${delivered}${held > 0 ? ` − ${held}` : ""} = ${sum}`;
      const out = `${delivered} delivered${held > 0 ? ` and ${held} placed on hold` : ""}`;
      return [
        {
          about: `current projects, ${sayPaper(after)}`,
          message: `${opening} current projects are stated in ${sayPaper(before)}, ${initiated} initiated and ${out} since, which make ${sum}; ${sayPaper(after)} states ${closing}.`,
          found: `${flow}, stated ${closing}`,
          expected: `${sum} stated`,
          advice: "Check the figures, or say which other projects began, ended or were merged.",
          at: paperPlace(after),
          related: [paperPlace(before) ?? []].flat(),
        },
      ];
    }),
  examples: {
    fires: [
      seriesExample(
        "42 current, 2 in, 4 out, 41 stated",
        { headline: { current: 42 } },
        { headline: { current: 41, lists: flows(2, 4) } },
      ),
    ],
    silent: [
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
  },
};

function flows(initiated: number, delivered: number) {
  return {
    initiated: { stated: initiated, titles: [] },
    delivered: { stated: delivered, titles: [] },
  };
}
