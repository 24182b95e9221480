import type { Headline, Paper } from "../../paper/index.js";
import { foldWords } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import { percentagesTotalWords } from "./percentages-total.messages.js";

/** A share that is rounded to a whole number is at most half a point away from its own value. */
const ROUNDING = 0.5;
/** Fewer shares than this may be a choice of some; unless they name every priority or strand, they need not make 100. */
const FEWEST_FOR_A_WHOLE = 3;

type Share = Headline["shares"][number];

/** Shares of one whole do not add up to 100, even where each was rounded; shares without words are not added up. */
export const percentagesTotal = createPaperRule({
  code: "percentages-total",
  severities: ["warning"],
  words: percentagesTotalWords,
  check: ({ paper }) =>
    wholesOf(paper).flatMap(([of, shares]) => {
      const sum = Math.round(shares.reduce((total, { percent }) => total + percent, 0) * 10) / 10;
      const isPart = sum < 100 && !isWhole(shares, paper);
      const rounding = shares.length * ROUNDING;
      if (isPart || Math.abs(sum - 100) <= rounding) return [];
      return [
        {
          found: `${sum}%`,
          values: { of, shares: shares.length, sum, rounding },
          at: paperPlace(paper),
        },
      ];
    }),
});

/** The shares that are of the same projects, where each has words of its own. */
function wholesOf({ headline }: Paper): [of: string, shares: Share[]][] {
  const all = headline?.shares ?? [];
  const wholes = [...new Set(all.map(({ of }) => of))].map((of): [string, Share[]] => [
    of,
    all.filter((share) => share.of === of),
  ]);
  return wholes.filter(([, some]) => some.length > 1 && some.every(({ label }) => label !== null));
}

function isWhole(some: readonly Share[], { priorities, strands }: Paper): boolean {
  const labels = new Set(some.map(({ label }) => foldWords(label ?? "")));
  const isAll = (names: readonly string[]) =>
    names.length > 0 && names.every((name) => labels.has(foldWords(name)));
  return some.length >= FEWEST_FOR_A_WHOLE || isAll(priorities) || isAll(strands);
}
