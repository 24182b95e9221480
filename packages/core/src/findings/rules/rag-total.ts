import { createPaperRule } from "../createRule.js";
import { toRagEntries } from "../../rag/index.js";
import { isStatedForCertain } from "../isStatedForCertain.js";
import { paperPlace } from "../place.js";
import { ragTotalWords } from "./rag-total.messages.js";

/** A scheme has three points at least; a paper that states fewer may leave the others unsaid. */
const FEWEST_POINTS = 3;

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
    const isPart = counts.length < FEWEST_POINTS && sum < current;
    if (sum === current || isPart) return [];
    const isCertain = isStatedForCertain(paper, "rag") && isStatedForCertain(paper, "current");
    const severity = isCertain ? {} : { severity: "warning" as const };
    return [{ values: { ...rag, sum, current }, at: paperPlace(paper), ...severity }];
  },
});
