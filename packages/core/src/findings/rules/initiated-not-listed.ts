import { createPaperRule } from "../createRule.js";
import { findUnlisted } from "../findUnlisted.js";
import { initiatedNotListedWords } from "./initiated-not-listed.messages.js";

/** A project that the headline names as initiated has no row in the paper's tables. */
export const initiatedNotListed = createPaperRule({
  code: "initiated-not-listed",
  severities: ["warning"],
  words: initiatedNotListedWords,
  check: ({ paper }) => findUnlisted(paper, "initiated"),
});
