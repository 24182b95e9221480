import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";

/** The stated counts of green, amber and red do not add up to the stated number of current projects. */
export const ragTotal: PaperRule = {
  code: "rag-total",
  severity: "error",
  title: "The rating counts do not add up to the current projects",
  why: "Each current project has one rating, so the counts of the ratings add up to their number.",
  question: {
    one: "The ratings add up to another figure than the current projects ({found}). How are the others rated?",
    many: "In {count} places the ratings do not add up to the current projects. How are the others rated?",
  },
  check: ({ paper }) => {
    const { rag, current } = paper.headline ?? { rag: null, current: null };
    if (!rag || current === null) return [];
    const sum = rag.green + rag.amber + rag.red;
    if (sum === current) return [];
    return [
      {
        about: "ratings of current projects",
        message: `The paper states ${rag.green} green, ${rag.amber} amber and ${rag.red} red, which make ${sum}; it states ${current} current projects.`,
        found: `${sum} rated`,
        expected: `${current} rated`,
        advice: "Correct the counts, or say how many current projects are not rated.",
        at: paperPlace(paper),
      },
    ];
  },
  examples: {
    fires: [
      paperExample("35 green and 6 amber of 42 current projects", {
        headline: { current: 42, rag: { green: 35, amber: 6, red: 0 } },
      }),
    ],
    silent: [
      paperExample("35 green and 7 amber of 42", {
        headline: { current: 42, rag: { green: 35, amber: 7, red: 0 } },
      }),
      paperExample("no ratings are counted", { headline: { current: 42 } }),
      paperExample("no current projects are counted", {
        headline: { rag: { green: 1, amber: 0, red: 0 } },
      }),
    ],
  },
};
