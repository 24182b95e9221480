import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("delivered and current", {
      headline: { lists: { delivered: { stated: 1, titles: ["Court films"] } } },
      projects: [{ title: "Court Films" }],
    }),
  ],
  silent: [
    paperExample("delivered and listed as completed", {
      headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
      projects: [{ title: "Court Films", stage: "completed" }],
    }),
    paperExample("delivered and not listed", {
      headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
      projects: [{ title: "Survey" }],
    }),
  ],
};
