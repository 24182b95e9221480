import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("507 in January, 513 and 514 in November before", {
      decisions: [
        { ref: "507", month: "Jan-20" },
        { ref: "514", month: "Nov-19" },
        { ref: "513", month: "Nov-19" },
      ],
    }),
  ],
  silent: [
    paperExample("later numbers are later", {
      decisions: [
        { ref: "514", month: "Jan-20" },
        { ref: "507", month: "Nov-19" },
      ],
    }),
    paperExample("the same month", {
      decisions: [
        { ref: "507", month: "Nov-19" },
        { ref: "514", month: "Nov-19" },
      ],
    }),
    paperExample("numbers of two years", {
      decisions: [
        { ref: "48/2021", month: "Jan-21" },
        { ref: "50/2020", month: "Nov-20" },
      ],
    }),
  ],
};
