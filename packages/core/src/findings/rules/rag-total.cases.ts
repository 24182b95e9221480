import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("35 green and 6 amber of 42 current projects", {
      headline: { current: 42, rag: { green: 35, amber: 6, red: 0 } },
    }),
    paperExample("the ratings are told from their places alone: it asks", {
      headline: {
        current: 42,
        rag: { green: 35, amber: 6, red: 0 },
        assumptions: ["rag-by-position"],
      },
    }),
  ],
  silent: [
    paperExample("three of five ratings are counted, and the others may be the rest", {
      headline: { current: 9, rag: { green: 4, "amber-green": 2, red: 1 } },
    }),
    paperExample("35 green and 7 amber of 42", {
      headline: { current: 42, rag: { green: 35, amber: 7, red: 0 } },
    }),
    paperExample("no ratings are counted", { headline: { current: 42 } }),
    paperExample("no current projects are counted", {
      headline: { rag: { green: 1, amber: 0, red: 0 } },
    }),
  ],
};
