import type { FindingParts } from "../types.js";
import { createPaperRule } from "../createRule.js";
import { findUnlisted, type UnlistedValues } from "../findUnlisted.js";
import { hasUnreadTable } from "../hasUnreadTable.js";
import { toCommenceNotListedWords } from "./to-commence-not-listed.messages.js";

/**
 * A project that the headline names as about to commence stands in no table of the paper, under that name or one that is
 * near. Silent where a table was not read.
 */
export const toCommenceNotListed = createPaperRule({
  code: "to-commence-not-listed",
  severities: ["note"],
  words: toCommenceNotListedWords,
  check: ({ paper }): FindingParts<UnlistedValues>[] =>
    hasUnreadTable(paper)
      ? []
      : findUnlisted(paper, "toCommence").filter(({ values }) => values.near === null),
});
