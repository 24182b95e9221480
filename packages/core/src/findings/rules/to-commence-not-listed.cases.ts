import { paperExample, type RuleCases, unread } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const named = { lists: { toCommence: { stated: 1, titles: ["Review of Sexual Crime Strategy"] } } };

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("to commence in January, and in no table", {
      headline: named,
      projects: [{ title: "Court Films" }],
    }),
  ],
  silent: [
    paperExample("listed as a candidate", {
      headline: named,
      projects: [{ title: "Review of sexual crime strategy", stage: "candidate" }],
    }),
    paperExample("listed under a longer name", {
      headline: named,
      projects: [{ title: "Review of the Sexual Crime Strategy", stage: "candidate" }],
    }),
    paperExample("the paper has no tables of projects", { headline: named }),
    paperExample("a table was not read, which may list it", {
      headline: named,
      projects: [{ title: "Court Films" }],
      problems: [unread("table-unread", 40)],
    }),
  ],
};
