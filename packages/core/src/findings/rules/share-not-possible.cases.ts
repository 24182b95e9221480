import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("32% of 42, where 13 are 31% and 14 are 33%", {
      headline: { current: 42, shares: [{ of: "current", label: "Communities", percent: 32 }] },
    }),
    paperExample("a share of more than all", {
      headline: { current: 4, shares: [{ of: "current", label: "Communities", percent: 125 }] },
    }),
    paperExample("a share without words beside it, which may be of something else", {
      headline: { current: 42, shares: [{ of: "current", label: null, percent: 32 }] },
    }),
  ],
  silent: [
    paperExample("33% of 42, which are 14", {
      headline: { current: 42, shares: [{ of: "current", label: "Communities", percent: 33 }] },
    }),
    paperExample("half a percent rounded up: 13% of 8, which is 1", {
      headline: { current: 8, shares: [{ of: "current", label: "Communities", percent: 13 }] },
    }),
    paperExample("no total is stated", {
      headline: { shares: [{ of: "current", label: "Communities", percent: 32 }] },
    }),
  ],
};
