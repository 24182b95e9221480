import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("TBD", { projects: [{ forecast: "TBD" }] }),
    paperExample("to be confirmed", { projects: [{ forecast: "to be confirmed" }] }),
  ],
  silent: [
    paperExample("a month", { projects: [{ forecast: "Apr '20" }] }),
    paperExample("a project that is only a candidate", {
      projects: [{ forecast: "TBD", stage: "candidate" }],
    }),
  ],
};
