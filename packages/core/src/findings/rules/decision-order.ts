import { createPaperRule } from "../createRule.js";
import { type DecisionNumber, decisionSeries } from "../decisionNumber.js";
import { decisionOrderWords, type Neighbours } from "./decision-order.messages.js";

/** A decision has a lower number than another of its series and a later date, with no overlap of the two. */
export const decisionOrder = createPaperRule({
  code: "decision-order",
  severities: ["note"],
  words: decisionOrderWords,
  check: ({ paper }) =>
    decisionSeries(paper.decisions).flatMap((series) =>
      outOfOrder(series).map(({ one, against }) => {
        const { approvedOn, at } = one.decision;
        const ref = one.decision.ref ?? "";
        const date = approvedOn?.text ?? "";
        const higher = toNeighbours(against.filter(({ number }) => number > one.number));
        const lower = toNeighbours(against.filter(({ number }) => number < one.number));
        return {
          about: ref,
          found: `${ref}, ${date}`,
          values: { ref, date, higher, lower },
          at,
          related: against.map(({ decision }) => decision.at),
        };
      }),
    ),
});

interface Outlier {
  one: DecisionNumber;
  against: DecisionNumber[];
}

/** The fewest decisions without which the others run in order: the one with the most against it first. */
function outOfOrder(series: readonly DecisionNumber[]): Outlier[] {
  const outliers: Outlier[] = [];
  let left = [...series];
  for (;;) {
    const clashes = left.map((one) => ({
      one,
      against: left.filter((other) => clash(one, other)),
    }));
    const worst = clashes.toSorted((a, b) => b.against.length - a.against.length)[0];
    if (worst === undefined || worst.against.length === 0) return outliers;
    outliers.push(worst);
    left = left.filter((one) => one !== worst.one);
  }
}

function clash(one: DecisionNumber, other: DecisionNumber): boolean {
  const [low, high] = one.number < other.number ? [one, other] : [other, one];
  const [first, second] = [low.decision.approvedOn, high.decision.approvedOn];
  return low.number < high.number && !!first && !!second && first.earliest > second.latest;
}

/** The numbers and the dates of decisions, each once. */
function toNeighbours(numbers: readonly DecisionNumber[]): Neighbours {
  const decisions = numbers.map(({ decision }) => decision);
  return {
    refs: [...new Set(decisions.map(({ ref }) => ref ?? ""))],
    dates: [...new Set(decisions.map(({ approvedOn }) => approvedOn?.text ?? ""))],
  };
}
