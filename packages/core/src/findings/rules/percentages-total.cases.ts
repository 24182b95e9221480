import type { Headline } from "../../paper/index.js";
import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

type Share = Headline["shares"][number];

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("40, 40 and 30", { headline: { shares: shares(40, 40, 30) } }),
    paperExample("30, 30 and 30", { headline: { shares: shares(30, 30, 30) } }),
  ],
  silent: [
    paperExample("33, 33 and 33, as three rounded thirds", {
      headline: { shares: shares(33, 33, 33) },
    }),
    paperExample("two of several shares", { headline: { shares: shares(32, 20) } }),
    paperExample("shares that do not say of what they are", {
      headline: {
        shares: [32, 32, 32].map((percent) => ({ of: "current", label: null, percent })),
      },
    }),
  ],
};

function shares(...percents: number[]): Share[] {
  return percents.map((percent, index) => ({ of: "current", label: `Part ${index + 1}`, percent }));
}
