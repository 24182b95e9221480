import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a fifth quarter", { projects: [{ forecast: "Q5 2018" }] }),
    paperExample("no year", { projects: [{ forecast: "April" }] }),
  ],
  silent: [
    paperExample("a quarter", { projects: [{ forecast: "Q4 2018" }] }),
    paperExample("an empty cell", { projects: [{ forecast: "" }] }),
  ],
};
