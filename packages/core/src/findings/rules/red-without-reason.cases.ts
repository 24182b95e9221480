import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("red without a word", {
      projects: [{ rag: { text: "Red", value: "red", scheme: "rag-3" } }],
    }),
  ],
  silent: [
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
