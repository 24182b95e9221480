import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("two phases of one programme", {
      projects: [
        { title: "Estates Phase 1", objective: "Carry out the estate strategy" },
        { title: "Estates Phase 2", objective: "Carry out the estate strategy." },
      ],
    }),
  ],
  silent: [
    paperExample("different objectives", {
      projects: [{ objective: "Carry out the strategy" }, { objective: "Write a new strategy" }],
    }),
    paperExample("an objective of one word", {
      projects: [{ objective: "Review" }, { objective: "Review" }],
    }),
    paperExample("the same title, which has a rule of its own", {
      projects: [
        { title: "Estates", objective: "Carry out the strategy" },
        { title: "Estates", objective: "Carry out the strategy" },
      ],
    }),
  ],
};
