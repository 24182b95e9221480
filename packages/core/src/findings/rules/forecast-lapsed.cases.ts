import { paperExample, type RuleCases, unread } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("January 2020, on 7 February", { projects: [{ forecast: "Jan '20" }] }),
    paperExample("the day before", { projects: [{ forecast: "6 February 2020" }] }),
  ],
  silent: [
    paperExample("a status that was not read, such as one that says that it has ended", {
      projects: [{ forecast: "Jan '20" }],
      problems: [unread("status-unread", 1, "Landed")],
    }),
    paperExample("the month has not ended", { projects: [{ forecast: "Feb '20" }] }),
    paperExample("the very day", { projects: [{ forecast: "7 February 2020" }] }),
    paperExample("completed", { projects: [{ forecast: "Jan '20", stage: "completed" }] }),
    paperExample("no day is known", { date: null, projects: [{ forecast: "Jan '20" }] }),
  ],
};
