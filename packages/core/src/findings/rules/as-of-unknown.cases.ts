import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("no meeting", { date: null, projects: [{}] }),
    paperExample("no meeting, and decisions that tell between which days it lies", {
      date: null,
      projects: [{}],
      window: { earliest: "2019-12-01", latest: "2020-02-28", evidence: ["Jan-20"] },
    }),
  ],
  silent: [
    paperExample("the meeting has a day", { projects: [{}] }),
    paperExample("no project is listed", { date: null }),
  ],
};
