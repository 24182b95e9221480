import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const decision = (summary: string) => ({ decisions: [{ title: "Vans", summary }] });

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("15 in all, of 6, 5, 2 and 1", {
      headline: { total: 15, completed: 6, current: 5, candidate: 2, onHold: 1 },
    }),
    paperExample("fewer in all than the counts", {
      headline: { total: 10, completed: 6, current: 5 },
    }),
    paperExample(
      "a sum of money and its parts",
      decision("Approved £100,000, made up of £60,000 for vans and £50,000 for kit."),
    ),
  ],
  silent: [
    paperExample("14 in all, of 6, 5, 2 and 1", {
      headline: { total: 14, completed: 6, current: 5, candidate: 2, onHold: 1 },
    }),
    paperExample("those on hold are counted as current too", {
      headline: { total: 13, completed: 6, current: 5, candidate: 2, onHold: 1 },
    }),
    paperExample("a count is not stated", { headline: { total: 20, completed: 6, current: 5 } }),
    paperExample(
      "parts that make the sum",
      decision("Approved £100,000, made up of £60,000 for vans and £40,000 for kit."),
    ),
    paperExample("a wider total", decision("Agreed £44,000 towards total funding of £350k.")),
    paperExample(
      "rates",
      decision("Approved £100,000, made up of £10,000 per van and £5,000 per bike."),
    ),
    paperExample(
      "a rough part",
      decision("Approved £100,000, made up of up to £60,000 for vans and £50,000 for kit."),
    ),
  ],
};
