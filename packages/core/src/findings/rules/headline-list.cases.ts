import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("two are stated as delivered and one is named", {
      headline: { lists: { delivered: { stated: 2, titles: ["Court Films"] } } },
    }),
    paperExample("one is stated as placed on hold and two are named", {
      headline: { lists: { placedOnHold: { stated: 1, titles: ["Court Films", "Survey"] } } },
    }),
    paperExample("a letter stood for the number: it asks", {
      headline: { lists: { delivered: { stated: 2, titles: ["Court Films"] } } },
      repaired: [{ about: "headline", field: "delivered", value: "2", evidence: "I delivered" }],
    }),
  ],
  silent: [
    paperExample("as many are named as stated", {
      headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
    }),
    paperExample("a number stands without a list", {
      headline: { lists: { initiated: { stated: 3, titles: [] } } },
    }),
  ],
};
