import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("the same number twice", { decisions: [{ ref: "507" }, { ref: "507" }] }),
    paperExample("no numbers, the same title and month", {
      decisions: [
        { title: "Lease", month: "Jan-20" },
        { title: "Lease", month: "Jan-20" },
      ],
    }),
  ],
  silent: [
    paperExample("two numbers", { decisions: [{ ref: "507" }, { ref: "508" }] }),
    paperExample("the same title in two months", {
      decisions: [
        { title: "Lease", month: "Jan-20" },
        { title: "Lease", month: "Feb-20" },
      ],
    }),
  ],
};
