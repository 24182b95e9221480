import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import { currentRows } from "../rows.js";
import { asOfUnknownWords } from "./as-of-unknown.messages.js";

/** No day was recognised for which to check, so the rules that need one were skipped; said once. */
export const asOfUnknown = createPaperRule({
  code: "as-of-unknown",
  severities: ["warning"],
  words: asOfUnknownWords,
  check: ({ paper, asOf }) => {
    if (asOf !== null || currentRows(paper).length === 0) return [];
    const printed = paper.meeting?.text ?? null;
    const window = paper.window && {
      earliest: paper.window.earliest,
      latest: paper.window.latest,
    };
    return [{ about: null, found: printed, values: { printed, window }, at: paperPlace(paper) }];
  },
});
