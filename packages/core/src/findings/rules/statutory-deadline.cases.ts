import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("23 September 2020 against Sep '20", {
      projects: [{ forecast: "Sep '20", deadline: "2020-09-23", isStatutory: true }],
    }),
    paperExample("the quarter begins after the legal date", {
      projects: [{ forecast: "Q4 2020", deadline: "2020-09-23" }],
    }),
    paperExample("the day after, of a project that is not statutory", {
      projects: [{ forecast: "24 September 2020", deadline: "2020-09-23" }],
    }),
  ],
  silent: [
    paperExample("the forecast is that very day", {
      projects: [{ forecast: "23 September 2020", deadline: "2020-09-23" }],
    }),
    paperExample("the forecast ends on that very day", {
      projects: [{ forecast: "Q3 2020", deadline: "2020-09-30", isStatutory: true }],
    }),
    paperExample("the month before", {
      projects: [{ forecast: "Aug '20", deadline: "2020-09-23" }],
    }),
    paperExample("no legal date", { projects: [{ forecast: "Sep '20" }] }),
    paperExample("completed", {
      projects: [{ forecast: "Sep '20", deadline: "2020-09-23", stage: "completed" }],
    }),
  ],
};
