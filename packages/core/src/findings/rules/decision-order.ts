import { type DecisionNumber, decisionSeries } from "../decisionNumber.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayList } from "../words.js";

/** A decision has a lower number than another of its series and a later date, with no overlap of the two. */
export const decisionOrder: PaperRule = {
  code: "decision-order",
  severity: "note",
  title: "Numbers and dates of decisions run differently",
  why: "Numbers are usually given in order of time; where they are given on drafting, this is how a long wait looks.",
  question: {
    one: "Decision {about} has a lower number than decisions approved before it. Is its date right?",
    many: "{count} decisions have lower numbers than decisions approved before them. Are their dates right?",
  },
  check: ({ paper }) =>
    decisionSeries(paper.decisions).flatMap((series) =>
      outOfOrder(series).map(({ one, against }) => {
        const { ref, approvedOn, at } = one.decision;
        return {
          about: ref,
          message: `Decision ${ref} is dated ${approvedOn?.text}. ${sayNeighbours(one, against)}`,
          found: `${ref}, ${approvedOn?.text}`,
          expected: "dates that run with the numbers",
          advice: "Check its date; nothing to do where numbers are given before approval.",
          at,
          related: against.map(({ decision }) => decision.at),
        };
      }),
    ),
  examples: {
    fires: [
      paperExample("507 in January, 513 and 514 in November before", {
        decisions: [
          { ref: "507", month: "Jan-20" },
          { ref: "514", month: "Nov-19" },
          { ref: "513", month: "Nov-19" },
        ],
      }),
    ],
    silent: [
      paperExample("later numbers are later", {
        decisions: [
          { ref: "514", month: "Jan-20" },
          { ref: "507", month: "Nov-19" },
        ],
      }),
      paperExample("the same month", {
        decisions: [
          { ref: "507", month: "Nov-19" },
          { ref: "514", month: "Nov-19" },
        ],
      }),
      paperExample("numbers of two years", {
        decisions: [
          { ref: "48/2021", month: "Jan-21" },
          { ref: "50/2020", month: "Nov-20" },
        ],
      }),
    ],
  },
};

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

/** Names the decisions whose dates lie on the other side than their numbers. */
function sayNeighbours(one: DecisionNumber, against: readonly DecisionNumber[]): string {
  const sides = [
    ["Higher", "earlier", against.filter(({ number }) => number > one.number)],
    ["Lower", "later", against.filter(({ number }) => number < one.number)],
  ] as const;
  return sides
    .filter(([, , some]) => some.length > 0)
    .map(([numbers, dates, some]) => {
      const refs = sayList([...new Set(some.map(({ decision }) => decision.ref ?? ""))]);
      const texts = sayList([
        ...new Set(some.map(({ decision }) => decision.approvedOn?.text ?? "")),
      ]);
      return `${numbers} numbers have ${dates} dates: ${refs} (${texts}).`;
    })
    .join(" ");
}
