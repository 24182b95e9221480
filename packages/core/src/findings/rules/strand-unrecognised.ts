import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayTitle } from "../words.js";

/** A row is labelled with words that are no strand of the plan; papers without strands have nothing to go by. */
export const strandUnrecognised: PaperRule = {
  code: "strand-unrecognised",
  severity: "warning",
  title: "A label is no strand of the plan",
  why: "A project under another name than the plan's cannot be counted with its strand.",
  question: {
    one: "{about} is listed under “{found}”. Which strand of the plan is that?",
    many: "{count} projects are listed under labels that are no strands of the plan. Which strands are meant?",
  },
  check: ({ paper }) =>
    paper.projects
      .filter(
        ({ strand, strandText, strandConfidence }) =>
          strandConfidence === "none" && strand === null && strandText !== null,
      )
      .filter(() => paper.strands.length > 0)
      .map(({ title, strandText, at }) => ({
        about: title,
        message: `${sayTitle(title)} is labelled “${strandText}”, which is no strand of the plan.`,
        found: strandText,
        expected: `one of ${paper.strands.join(", ")}`,
        advice: "Use the plan's own word, or add this one to the office's profile.",
        at,
      })),
  examples: {
    fires: [
      paperExample("a label that the plan does not have", {
        strands: ["Communities", "Policing"],
        projects: [{ strandText: "Estates" }],
      }),
    ],
    silent: [
      paperExample("a label of the plan", {
        strands: ["Communities"],
        projects: [
          { strandText: "Communities", strand: "Communities", strandConfidence: "certain" },
        ],
      }),
      paperExample("no label", { strands: ["Communities"], projects: [{}] }),
      paperExample("a plan without strands", { projects: [{ strandText: "Estates" }] }),
    ],
  },
};
