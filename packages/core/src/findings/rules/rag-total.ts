import { createPaperRule } from "../createRule.js";
import type { Paper } from "../../paper/index.js";
import { ragColours, toRagEntries } from "../../rag/index.js";
import { isStatedForCertain } from "../isStatedForCertain.js";
import { paperPlace } from "../place.js";
import { ragTotalWords } from "./rag-total.messages.js";

/** A scheme has three points at least; a paper that states fewer may leave the others unsaid. */
const FEWEST_POINTS = 3;
/** A scheme that knows a rating between two colours, or a fourth colour, may have five. */
const MOST_POINTS = 5;

/** The stated counts of the ratings do not add up to the stated number of current projects. */
export const ragTotal = createPaperRule({
  code: "rag-total",
  severities: ["error", "warning"],
  words: ragTotalWords,
  check: ({ paper }) => {
    const { rag, current } = paper.headline ?? { rag: null, current: null };
    if (!rag || current === null) return [];
    const counts = toRagEntries(rag);
    const sum = counts.reduce((total, [, count]) => total + count, 0);
    const isPart = counts.length < pointsOf(paper) && sum < current;
    if (sum === current || isPart) return [];
    const isCertain = isStatedForCertain(paper, "rag") && isStatedForCertain(paper, "current");
    const severity = isCertain ? {} : { severity: "warning" as const };
    return [{ values: { ...rag, sum, current }, at: paperPlace(paper), ...severity }];
  },
});

/** The points that the scheme of a paper may have: those that its figures name and those that its rows are rated by. */
function pointsOf({ headline, projects }: Paper): number {
  const rated = projects.flatMap(({ rag }) => rag?.value ?? []);
  const named = [...toRagEntries(headline?.rag ?? {}).map(([rating]) => rating), ...rated];
  const isPlain = named.every((rating) => ragColours.some((colour) => colour === rating));
  return isPlain ? FEWEST_POINTS : MOST_POINTS;
}
