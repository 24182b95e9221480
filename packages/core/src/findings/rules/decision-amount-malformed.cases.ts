import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a comma too early", { decisions: [{ summary: "Agreed £1,00,000." }] }),
    paperExample("a comma for the point, in the title", {
      decisions: [{ title: "Grant of £44,00" }],
    }),
  ],
  silent: [
    paperExample("an amount in full", { decisions: [{ summary: "Agreed £100,000." }] }),
    paperExample("no amount", { decisions: [{ summary: "Agreed to a lease." }] }),
  ],
};
