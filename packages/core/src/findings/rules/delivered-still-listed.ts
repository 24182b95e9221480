import { foldTitle } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { currentRows } from "../rows.js";
import { deliveredStillListedWords } from "./delivered-still-listed.messages.js";

/** A project that the headline names as delivered is still listed as current. */
export const deliveredStillListed = createPaperRule({
  code: "delivered-still-listed",
  severities: ["warning"],
  words: deliveredStillListedWords,
  check: ({ paper }) => {
    const titles = paper.headline?.lists.delivered?.titles ?? [];
    const delivered = new Set(titles.map((title) => foldTitle(title)));
    return currentRows(paper)
      .filter(({ title }) => delivered.has(foldTitle(title)))
      .map(({ title, at }) => ({ about: title, values: { title }, at }));
  },
});
