import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import { ragTotalWords } from "./rag-total.messages.js";

/** The stated counts of green, amber and red do not add up to the stated number of current projects. */
export const ragTotal = createPaperRule({
  code: "rag-total",
  severities: ["error"],
  words: ragTotalWords,
  check: ({ paper }) => {
    const { rag, current } = paper.headline ?? { rag: null, current: null };
    if (!rag || current === null) return [];
    const { green, amber, red } = rag;
    const sum = green + amber + red;
    if (sum === current) return [];
    return [{ values: { green, amber, red, sum, current }, at: paperPlace(paper) }];
  },
});
