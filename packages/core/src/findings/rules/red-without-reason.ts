import type { RagRating } from "../../rag/index.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayTitle } from "../words.js";

/** The ratings for which members expect a reason. */
const serious: readonly RagRating[] = ["red", "amber-red"];

/** A project is rated red, or amber/red, and neither a reason nor a commentary stands in its row. */
export const redWithoutReason: PaperRule = {
  code: "red-without-reason",
  severity: "warning",
  title: "A red rating stands without a reason",
  why: "Red asks for help or for a decision; without the reason the panel can give neither.",
  question: {
    one: "{about} is rated {found} and no reason is given. What stands in its way?",
    many: "{count} projects are rated red and no reasons are given. What stands in their way?",
  },
  check: ({ paper }) =>
    paper.projects.flatMap(({ title, rag, ragReason, commentary, at }) => {
      const value = rag?.value ?? null;
      const isSaid = Boolean(ragReason?.trim() || commentary?.trim());
      if (value === null || !serious.includes(value) || isSaid) return [];
      return [
        {
          about: title,
          message: `${sayTitle(title)} is rated ${rag?.text ?? value} and no reason is given in its row.`,
          found: rag?.text ?? value,
          expected: "the rating with a reason",
          advice: "Say in a sentence what stands in its way and what is done about it.",
          at,
        },
      ];
    }),
  examples: {
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
  },
};
