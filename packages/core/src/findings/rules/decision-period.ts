import { monthIndex } from "../../calendar/index.js";
import { createPaperRule } from "../createRule.js";
import { ofOneQuarter } from "../vocabulary.js";
import { decisionPeriodWords } from "./decision-period.messages.js";

/** A quarter has so many months, wherever it begins. */
const MONTHS_OF_QUARTER = 3;

/** Decisions are said to be of one quarter and were approved in more months than a quarter has, wherever it begins. */
export const decisionPeriod = createPaperRule({
  code: "decision-period",
  severities: ["note"],
  words: decisionPeriodWords,
  check: ({ paper }) => {
    const heading = paper.decisionsHeading ?? "";
    const dated = paper.decisions.flatMap(({ approvedOn, at }) =>
      approvedOn === null ? [] : [{ ...approvedOn, at }],
    );
    if (!ofOneQuarter.test(heading) || dated.length === 0) return [];
    const sorted = dated.toSorted(
      (one, other) => monthIndex(one.latest) - monthIndex(other.latest),
    );
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return [];
    const months = monthIndex(last.earliest) - monthIndex(first.latest) + 1;
    if (months <= MONTHS_OF_QUARTER) return [];
    return [
      {
        found: `${first.text} to ${last.text}`,
        values: { heading, first: first.text, last: last.text, months },
        at: first.at,
        related: [last.at],
      },
    ];
  },
});
