import type { Headline } from "../../paper/index.js";
import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import {
  type NearShare,
  type OtherTotal,
  shareNotPossibleWords,
} from "./share-not-possible.messages.js";

type Share = Headline["shares"][number];

/** The counts of the headline that a share may be of. */
const totals = ["completed", "current", "candidate", "onHold"] as const;

/** No whole number out of the stated total gives the stated share, to the digits in which it is stated. */
export const shareNotPossible = createPaperRule({
  code: "share-not-possible",
  severities: ["warning", "note"],
  words: shareNotPossibleWords,
  check: ({ paper }) => {
    const { headline } = paper;
    if (headline === null) return [];
    return distinct(headline.shares).flatMap(({ of, label, percent }) => {
      const total = totalOf(headline, of);
      if (total === null || total <= 0 || countFor(percent, total) !== null) return [];
      const near = nearest(percent, total);
      const others = otherTotals(percent, of, headline);
      return [
        {
          found: `${percent}%`,
          values: { percent, label, of, total, near, others },
          at: paperPlace(paper),
          ...(label === null ? { severity: "note" as const } : {}),
        },
      ];
    });
  },
});

function distinct(shares: readonly Share[]): Share[] {
  const keyOf = ({ of, label, percent }: Share) => JSON.stringify([of, label, percent]);
  return [...new Map(shares.map((share) => [keyOf(share), share])).values()];
}

function totalOf(headline: Headline, of: string): number | null {
  const name = totals.find((one) => one === of);
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

/** The counts on either side of the share, with the shares that they do give. */
function nearest(percent: number, total: number): NearShare[] {
  const below = Math.min(total, Math.floor((percent * total) / 100));
  const counts = below < total ? [below, below + 1] : [total];
  return counts.map((count) => ({ count, percent: Math.round((count * 100) / total) }));
}

/** The other totals of the headline of which some count gives the share. */
function otherTotals(percent: number, of: string, headline: Headline): OtherTotal[] {
  return totals.flatMap((name) => {
    const total = headline[name];
    const count = name === of || total === null ? null : countFor(percent, total);
    return total === null || count === null || count === 0 ? [] : [{ of: name, count, total }];
  });
}
