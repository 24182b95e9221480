import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("the same title in other letters", {
      projects: [{ title: "Hate Crime" }, { title: "Hate crime" }],
    }),
    paperExample("the same title with the marker", {
      projects: [{ title: "Complaints reform" }, { title: "Complaints reform (statutory)" }],
    }),
  ],
  silent: [
    paperExample("a title with an addition", {
      projects: [{ title: "Hate Crime" }, { title: "Hate crime - Youth Commission" }],
    }),
    paperExample("two phases", {
      projects: [{ title: "Estates Phase 1" }, { title: "Estates Phase 2" }],
    }),
    paperExample("two rows without a title", { projects: [{ title: "" }, { title: "" }] }),
  ],
};
