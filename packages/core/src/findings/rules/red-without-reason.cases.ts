import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("red without a word, where another row has its reason", {
      projects: [
        { rag: { text: "Red", value: "red", scheme: "rag-3" } },
        { title: "Fleet", commentary: "The tender runs again." },
      ],
    }),
    paperExample("red with a stock phrase", {
      projects: [{ rag: { text: "Red", value: "red", scheme: "rag-3" }, commentary: "On track" }],
    }),
  ],
  silent: [
    paperExample("red in a table that has no column for reasons", {
      projects: [{ rag: { text: "Red", value: "red", scheme: "rag-3" } }],
    }),
    paperExample("red with its reason", {
      projects: [
        { rag: { text: "R", value: "red", scheme: "rag-3" }, ragReason: "Two posts are vacant." },
      ],
    }),
    paperExample("red with a commentary", {
      projects: [
        { rag: { text: "R", value: "red", scheme: "rag-3" }, commentary: "Tender runs again." },
      ],
    }),
    paperExample("amber", {
      projects: [{ rag: { text: "Amber", value: "amber", scheme: "rag-3" } }],
    }),
    paperExample("no rating", { projects: [{}] }),
  ],
};
