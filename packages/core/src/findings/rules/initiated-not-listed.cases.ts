import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("no row of that title", {
      headline: { lists: { initiated: { stated: 1, titles: ["Court Films"] } } },
      projects: [{ title: "Survey" }],
    }),
  ],
  silent: [
    paperExample("a row of that title", {
      headline: { lists: { initiated: { stated: 1, titles: ["Court films"] } } },
      projects: [{ title: "Court Films" }],
    }),
    paperExample("a paper without rows", {
      headline: { lists: { initiated: { stated: 1, titles: ["Court Films"] } } },
    }),
  ],
};
