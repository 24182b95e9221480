import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a quarter that has lapsed on either reading: nothing turns on it", {
      projects: [{ forecast: "Q2 2019" }],
    }),
    paperExample("a bare quarter", { projects: [{ forecast: "Q4 2019" }] }),
    paperExample("several, as one finding about the paper", {
      projects: [{ forecast: "Q4 2019" }, { forecast: "Q1 2020" }],
    }),
  ],
  silent: [
    paperExample("a quarter of a split year", { projects: [{ forecast: "Q4 2019/20" }] }),
    paperExample("a quarter with its basis", {
      projects: [{ forecast: "Q4 2019/20 (financial)" }],
    }),
    paperExample("months alone", { projects: [{ forecast: "Apr '20" }] }),
  ],
};
