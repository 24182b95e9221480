import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const election = { title: "PCC election 2020", forecast: "May '20" };
const plan = { title: "First 100 Days Plan", objective: "What the incoming PCC will do first." };

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a month before the election", {
      projects: [{ ...plan, forecast: "Apr '20" }, election],
    }),
    paperExample("a mayor's programme", {
      projects: [
        { title: "Programme of the new Mayor", forecast: "Apr '20" },
        { title: "Mayoral election", forecast: "7 May 2020" },
      ],
    }),
  ],
  silent: [
    paperExample("after the election", { projects: [{ ...plan, forecast: "Jul '20" }, election] }),
    paperExample("in the month of the election", {
      projects: [{ ...plan, forecast: "May '20" }, election],
    }),
    paperExample("no row dates the election", { projects: [{ ...plan, forecast: "Apr '20" }] }),
    paperExample("the induction of whoever is elected", {
      projects: [
        { title: "Induction plan", objective: "Welcome the incoming PCC.", forecast: "Apr '20" },
        election,
      ],
    }),
    paperExample("a plan of the present commissioner", {
      projects: [
        {
          title: "Delivery plan",
          objective: "Close the commissioner's term.",
          forecast: "Apr '20",
        },
        election,
      ],
    }),
    paperExample("the election of a youth commission", {
      projects: [
        { ...plan, forecast: "Apr '20" },
        { title: "Student union election", forecast: "May '20" },
      ],
    }),
  ],
};
