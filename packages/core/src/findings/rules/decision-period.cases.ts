import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const HEADING = "Summary of Decision Notices approved in last quarter";
const of = (...months: string[]) => ({
  decisions: months.map((month) => ({ title: month, month })),
});

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("of the last quarter, from September to December", {
      decisionsHeading: HEADING,
      ...of("September 2017", "October 2017", "December 2017"),
    }),
  ],
  silent: [
    paperExample("of three months of two calendar quarters", {
      decisionsHeading: HEADING,
      ...of("November 2017", "January 2018"),
    }),
    paperExample("the heading names no quarter", {
      decisionsHeading: "Decisions since May",
      ...of("September 2017", "December 2017"),
    }),
    paperExample("no heading", of("September 2017", "December 2017")),
    paperExample("none of them has a date", { decisionsHeading: HEADING, decisions: [{}] }),
  ],
};
