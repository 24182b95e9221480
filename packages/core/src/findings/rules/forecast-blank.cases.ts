import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("an empty cell", { projects: [{ forecast: "" }] }),
    paperExample("a dash", { projects: [{ forecast: "–" }] }),
  ],
  silent: [
    paperExample("a quarter", { projects: [{ forecast: "Q2 2020" }] }),
    paperExample("TBD, which has a rule of its own", { projects: [{ forecast: "TBD" }] }),
    paperExample("a project that is completed", {
      projects: [{ forecast: "", stage: "completed" }],
    }),
  ],
};
