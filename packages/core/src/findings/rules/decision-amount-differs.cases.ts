import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("£1.8m against £1,600,000", {
      decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,600,000." }],
    }),
    paperExample("£44,000 against £44,500", {
      decisions: [{ title: "Grant of £44,000", summary: "Agreed £44,500." }],
    }),
  ],
  silent: [
    paperExample("the same money said twice", {
      decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,800,000." }],
    }),
    paperExample("the title is rounded", {
      decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,795,250." }],
    }),
    paperExample("the summary says it in parts", {
      decisions: [{ title: "Grant of £3m", summary: "Agreed £1m for boats and £2m for cars." }],
    }),
    paperExample("no amount in the summary", {
      decisions: [{ title: "Grant of £3m", summary: "Agreed." }],
    }),
  ],
};
