import { paperExample, type RuleCases, unread } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const rag = { green: 35, amber: 7, red: 0 };

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("seven ambers are counted and no row is rated", {
      headline: { rag },
      projects: [{}, {}],
    }),
  ],
  silent: [
    paperExample("a row is rated", { headline: { rag }, projects: [{ rag: "Amber" }, {}] }),
    paperExample("all are green, so each is", {
      headline: { rag: { green: 2, amber: 0, red: 0 } },
      projects: [{}, {}],
    }),
    paperExample("no row is listed", { headline: { rag } }),
    paperExample("only completed projects are listed", {
      headline: { rag },
      projects: [{ stage: "completed" }],
    }),
    paperExample("a table was not read, which may hold the ratings", {
      headline: { rag },
      projects: [{}],
      problems: [unread("table-not-recognised", 40)],
    }),
  ],
};
