import { paperExample, type RuleCases, unread } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("sixteen future projects are stated and none is listed", {
      headline: { candidate: 16 },
      projects: [{}],
    }),
    paperExample("two are on hold, and the headline names one", {
      headline: { onHold: 2, lists: { placedOnHold: { stated: 1, titles: ["Mediation Tool"] } } },
      projects: [{}],
    }),
  ],
  silent: [
    paperExample("one of them is listed: the number is for another rule", {
      headline: { candidate: 16 },
      projects: [{}, { stage: "candidate" }],
    }),
    paperExample("the one that is on hold is named", {
      headline: { onHold: 1, lists: { placedOnHold: { stated: 1, titles: ["Mediation Tool"] } } },
      projects: [{}],
    }),
    paperExample("the tables list a selection of the current projects too", {
      headline: { current: 16, candidate: 3 },
      projects: [{}, {}],
    }),
    paperExample("none is stated", { headline: { candidate: 0 }, projects: [{}] }),
    paperExample("a summary that lists no projects", { headline: { candidate: 16 } }),
    paperExample("25 completed in all", { headline: { completed: 25 }, projects: [{}] }),
    paperExample("a status was not read, which may say that it is on hold", {
      headline: { onHold: 1 },
      projects: [{}],
      problems: [unread("status-unread", 1, "Parked")],
    }),
  ],
};
