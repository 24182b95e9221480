import { decisionSeries } from "../decisionNumber.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";

/**
 * More numbers than this between two decisions are taken for another series, or for papers in between: a panel meets
 * about every quarter, and the sample papers list some ten decisions each.
 */
const LONGEST_GAP = 20;

/** Numbers between the lowest and the highest decision are not listed here; they may be in another paper, or unused. */
export const decisionGap: PaperRule = {
  code: "decision-gap",
  severity: "note",
  title: "Decision numbers are not listed here",
  why: "A member who counts the numbers will ask for the ones between; most have a plain reason.",
  question: {
    one: "The numbers of the decisions in this paper pass over {about}. Where can that be read?",
    many: "In {count} places decision numbers are not listed in this paper. Where can these decisions be read?",
  },
  check: ({ paper }) =>
    decisionSeries(paper.decisions).flatMap((series) =>
      series.slice(1).flatMap((high, index) => {
        const low = series[index] ?? high;
        const count = high.number - low.number - 1;
        if (count < 1 || count > LONGEST_GAP) return [];
        const numbers =
          count === 1
            ? `${low.number + 1}`
            : `${low.number + 1} ${count === 2 ? "and" : "to"} ${high.number - 1}`;
        return [
          {
            about: `${numbers}${high.series}`,
            message: `${count === 1 ? "Decision" : "Decisions"} ${numbers}, between ${low.decision.ref} and ${high.decision.ref}, ${count === 1 ? "is" : "are"} not listed here.`,
            found: `${low.decision.ref}, ${high.decision.ref}`,
            expected: null,
            advice:
              "Nothing to do where they stand in another paper, are restricted, or the numbers were not used; a line that says so saves the question.",
            at: high.decision.at,
            related: [low.decision.at],
          },
        ];
      }),
    ),
  examples: {
    fires: [
      paperExample("505 and 508 with two numbers between", {
        decisions: [{ ref: "508" }, { ref: "505" }],
      }),
    ],
    silent: [
      paperExample("numbers one after the other", { decisions: [{ ref: "508" }, { ref: "507" }] }),
      paperExample("numbers far apart", { decisions: [{ ref: "508" }, { ref: "17" }] }),
      paperExample("decisions without numbers", { decisions: [{}, { title: "Lease" }] }),
    ],
  },
};
