import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a row between two labels", {
      projects: [{ strand: "Communities", strandConfidence: "guess" }],
    }),
  ],
  silent: [
    paperExample("a row with its own label", {
      projects: [{ strand: "Communities", strandConfidence: "certain" }],
    }),
    paperExample("a row between two labels that agree", {
      projects: [{ strand: "Communities", strandConfidence: "likely" }],
    }),
    paperExample("a paper without strands", { projects: [{}] }),
  ],
};
