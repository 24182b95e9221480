import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("505 and 508 with two numbers between", {
      decisions: [{ ref: "508" }, { ref: "505" }],
    }),
  ],
  silent: [
    paperExample("numbers one after the other", { decisions: [{ ref: "508" }, { ref: "507" }] }),
    paperExample("numbers far apart", { decisions: [{ ref: "508" }, { ref: "17" }] }),
    paperExample("decisions without numbers", { decisions: [{}, { title: "Lease" }] }),
  ],
};
