import type { Headline } from "../../paper/index.js";
import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { FindingParts, PaperRule } from "../types.js";

type Share = Headline["shares"][number];
type CountName = "completed" | "current" | "candidate" | "onHold";

const countNames: Record<CountName, string> = {
  completed: "completed",
  current: "current",
  candidate: "candidate",
  onHold: "on-hold",
};

/** No whole number out of the stated total gives the stated share, to the digits in which it is stated. */
export const shareNotPossible: PaperRule = {
  code: "share-not-possible",
  severity: "warning",
  title: "No count out of the stated total gives this share",
  why: "A share of a known total can only take some values; another one means that the share, the total or the words between them are off.",
  question: {
    one: "The paper states a share of {found}. Out of which total was it reckoned?",
    many: "{count} shares fit no count out of the totals stated. Out of which totals were they reckoned?",
  },
  check: ({ paper }) => {
    const { headline } = paper;
    if (headline === null) return [];
    return distinct(headline.shares).flatMap((share) => {
      const total = totalOf(headline, share);
      if (total === null || total <= 0 || countFor(share.percent, total) !== null) return [];
      return [{ ...describeShare(share, total, headline), at: paperPlace(paper) }];
    });
  },
  examples: {
    fires: [
      paperExample("32% of 42, where 13 are 31% and 14 are 33%", {
        headline: { current: 42, shares: [{ of: "current", label: "Communities", percent: 32 }] },
      }),
      paperExample("a share of more than all", {
        headline: { current: 4, shares: [{ of: "current", label: "Communities", percent: 125 }] },
      }),
    ],
    silent: [
      paperExample("33% of 42, which are 14", {
        headline: { current: 42, shares: [{ of: "current", label: "Communities", percent: 33 }] },
      }),
      paperExample("half a percent rounded up: 13% of 8, which is 1", {
        headline: { current: 8, shares: [{ of: "current", label: "Communities", percent: 13 }] },
      }),
      paperExample("no total is stated", {
        headline: { shares: [{ of: "current", label: "Communities", percent: 32 }] },
      }),
    ],
  },
};

function distinct(shares: readonly Share[]): Share[] {
  const keyOf = ({ of, label, percent }: Share) => JSON.stringify([of, label, percent]);
  return [...new Map(shares.map((share) => [keyOf(share), share])).values()];
}

function totalOf(headline: Headline, { of }: Share): number | null {
  const name = (Object.keys(countNames) as CountName[]).find((one) => one === of);
  return name === undefined ? null : headline[name];
}

/** A count out of the total that gives the share when it is rounded, either way at a half. */
function countFor(percent: number, total: number): number | null {
  const digits = String(percent).split(".")[1]?.length ?? 0;
  const half = 0.5 / 10 ** digits;
  const count = Math.round((percent * total) / 100);
  const isClose = Math.abs((count * 100) / total - percent) <= half + 1e-9;
  return count <= total && isClose ? count : null;
}

function describeShare(
  { of, label, percent }: Share,
  total: number,
  headline: Headline,
): Omit<FindingParts, "at"> {
  const near = nearest(percent, total);
  const others = (Object.keys(countNames) as CountName[]).flatMap((name) => {
    const other = headline[name];
    const count = name === of || other === null ? null : countFor(percent, other);
    return count === null || count === 0
      ? []
      : [`${count} of the ${other} ${countNames[name]} ones would be`];
  });
  const said = label === null ? `${percent}%, without words beside it` : `${percent}% for ${label}`;
  return {
    about: label === null ? `a share of ${percent}%` : `share for ${label}`,
    severity: label === null ? "note" : "warning",
    message: `The paper states ${said}. Of its ${total} ${of} projects no count gives that: ${near}.`,
    found: `${percent}%`,
    expected: `a share that a count out of ${total} gives`,
    advice:
      others.length > 0
        ? `Say what it is a share of; ${others.join(", ")} ${percent}%.`
        : "Check the share and its total, and print the counts beside it.",
  };
}

function nearest(percent: number, total: number): string {
  const below = Math.min(total, Math.floor((percent * total) / 100));
  const counts = below < total ? [below, below + 1] : [total];
  const say = (count: number) =>
    `${count} ${count === 1 ? "is" : "are"} ${Math.round((count * 100) / total)}%`;
  return counts.map(say).join(", ");
}
