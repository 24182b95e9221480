import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("35, 7 and 0 by position", {
      headline: { rag: { green: 35, amber: 7, red: 0 }, assumptions: ["rag-by-position"] },
    }),
  ],
  silent: [
    paperExample("counts with their words", {
      headline: { rag: { green: 35, amber: 7, red: 0 } },
    }),
    paperExample("no ratings", { headline: { current: 42 } }),
  ],
};
