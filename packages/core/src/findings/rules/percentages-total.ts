import type { Headline, Paper } from "../../paper/index.js";
import { foldWords } from "../../text/index.js";
import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";

/** A share that is rounded to a whole number is at most half a point away from its own value. */
const ROUNDING = 0.5;
/** Fewer shares than this may be a choice of some; unless they name every priority or strand, they need not make 100. */
const FEWEST_FOR_A_WHOLE = 3;

type Share = Headline["shares"][number];

/** Shares of one whole do not add up to 100, even where each was rounded; shares without words are not added up. */
export const percentagesTotal: PaperRule = {
  code: "percentages-total",
  severity: "warning",
  title: "Shares of one whole do not make 100 %",
  why: "Shares that are far from 100 together leave out a part or count one twice, and readers add them up.",
  question: {
    one: "The shares of {about} add up to {found}. What makes the difference?",
    many: "{count} sets of shares do not add up to 100%. What makes the difference?",
  },
  check: ({ paper }) =>
    wholesOf(paper).flatMap(([of, shares]) => {
      const sum = Math.round(shares.reduce((total, { percent }) => total + percent, 0) * 10) / 10;
      const isPart = sum < 100 && !isWhole(shares, paper);
      if (isPart || Math.abs(sum - 100) <= shares.length * ROUNDING) return [];
      const most = shares.length * ROUNDING;
      return [
        {
          about: `${of} projects`,
          message: `The ${shares.length} shares of the ${of} projects add up to ${sum}%; rounding alone explains at most ${most} points of difference.`,
          found: `${sum}%`,
          expected: "100%, give or take the rounding",
          advice: "Correct the shares, or say that a project may count more than once.",
          at: paperPlace(paper),
        },
      ];
    }),
  examples: {
    fires: [
      paperExample("40, 40 and 30", { headline: { shares: shares(40, 40, 30) } }),
      paperExample("30, 30 and 30", { headline: { shares: shares(30, 30, 30) } }),
    ],
    silent: [
      paperExample("33, 33 and 33, as three rounded thirds", {
        headline: { shares: shares(33, 33, 33) },
      }),
      paperExample("two of several shares", { headline: { shares: shares(32, 20) } }),
      paperExample("shares that do not say of what they are", {
        headline: {
          shares: [32, 32, 32].map((percent) => ({ of: "current", label: null, percent })),
        },
      }),
    ],
  },
};

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

function shares(...percents: number[]): Share[] {
  return percents.map((percent, index) => ({ of: "current", label: `Part ${index + 1}`, percent }));
}
