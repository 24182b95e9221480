import { formatRating, type RagRating } from "../../rag/index.js";
import { createPaperRule } from "../createRule.js";
import { hasReason, hasRoomForReasons } from "../rows.js";
import { redWithoutReasonWords } from "./red-without-reason.messages.js";

/** The ratings for which members expect a reason. */
const serious: readonly RagRating[] = ["red", "amber-red"];

/**
 * A project is rated red, or amber/red, and neither a reason nor a commentary stands in its row; silent where no row of
 * the paper has either, as its tables have no column for them.
 */
export const redWithoutReason = createPaperRule({
  code: "red-without-reason",
  severities: ["warning"],
  words: redWithoutReasonWords,
  check: ({ paper }) =>
    (hasRoomForReasons(paper) ? paper.projects : []).flatMap((row) => {
      const { title, rag, at } = row;
      if (rag?.value == null || !serious.includes(rag.value) || hasReason(row)) return [];
      const rating = rag.text || formatRating(rag.value);
      return [{ about: title, found: rag.text, values: { title, rating }, at }];
    }),
});
