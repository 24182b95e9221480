import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [paperExample("no meeting", { date: null, projects: [{}] })],
  silent: [
    paperExample("the meeting has a day", { projects: [{}] }),
    paperExample("no project is listed", { date: null }),
  ],
};
