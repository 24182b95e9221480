import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import { currentRows } from "../rows.js";
import { asOfUnknownWords } from "./as-of-unknown.messages.js";

/** No day is known for which to check, so the rules that need one were skipped; said once. */
export const asOfUnknown = createPaperRule({
  code: "as-of-unknown",
  severities: ["note"],
  words: asOfUnknownWords,
  check: ({ paper, asOf }) => {
    if (asOf !== null || currentRows(paper).length === 0) return [];
    const printed = paper.meeting?.text ?? null;
    return [{ about: null, found: printed, values: { printed }, at: paperPlace(paper) }];
  },
});
