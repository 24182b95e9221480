import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a label that the plan does not have", {
      strands: ["Communities", "Policing"],
      projects: [{ strandText: "Estates" }],
    }),
  ],
  silent: [
    paperExample("a label of the plan", {
      strands: ["Communities"],
      projects: [{ strandText: "Communities", strand: "Communities", strandConfidence: "certain" }],
    }),
    paperExample("no label", { strands: ["Communities"], projects: [{}] }),
    paperExample("a plan without strands", { projects: [{ strandText: "Estates" }] }),
  ],
};
