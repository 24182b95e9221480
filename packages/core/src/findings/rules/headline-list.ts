import type { Headline, Paper } from "../../paper/index.js";
import { createPaperRule } from "../createRule.js";
import { hasCertainRows, isStatedForCertain } from "../isStatedForCertain.js";
import { paperPlace } from "../place.js";
import { headlineListWords } from "./headline-list.messages.js";

/** The lists of a headline, in the order in which their findings are listed. */
const lists = [
  "delivered",
  "initiated",
  "toCommence",
  "placedOnHold",
  "newCandidates",
] as const satisfies readonly (keyof Headline["lists"])[];

/** The headline states a number and names more or fewer titles after it; silent where it names none. */
export const headlineList = createPaperRule({
  code: "headline-list",
  severities: ["error", "warning"],
  words: headlineListWords,
  check: ({ paper }) =>
    lists.flatMap((list) => {
      const { stated, titles } = paper.headline?.lists[list] ?? { stated: 0, titles: [] };
      if (titles.length === 0 || titles.length === stated) return [];
      const isCertain = isStatedForCertain(paper, list) && isShort(paper, stated, titles.length);
      const severity = isCertain ? {} : { severity: "warning" as const };
      return [{ values: { list, stated, titles }, at: paperPlace(paper), ...severity }];
    }),
});

/** More titles than stated may be the parts of fewer projects, and fewer may be all that was read: then it asks. */
function isShort(paper: Paper, stated: number, counted: number): boolean {
  return counted < stated && hasCertainRows(paper, { stated, counted });
}
