import type { Headline } from "../../paper/index.js";
import { createPaperRule } from "../createRule.js";
import { isStatedForCertain } from "../isStatedForCertain.js";
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
      const severity = isStatedForCertain(paper, list) ? {} : { severity: "warning" as const };
      return [{ values: { list, stated, titles }, at: paperPlace(paper), ...severity }];
    }),
});
