import { foldTitle } from "../../text/index.js";
import { createSeriesRule } from "../createRule.js";
import { findRepeats } from "../findRepeats.js";
import { toPaperName } from "../paperName.js";
import { paperPlace } from "../place.js";
import { deliveredTwiceWords } from "./delivered-twice.messages.js";

/** Two papers of a series name the same project as delivered since the last one. */
export const deliveredTwice = createSeriesRule({
  code: "delivered-twice",
  severities: ["warning"],
  words: deliveredTwiceWords,
  check: ({ papers }) => {
    const named = papers.flatMap((paper) =>
      (paper.headline?.lists.delivered?.titles ?? []).map((title) => ({ title, paper })),
    );
    return findRepeats(named, ({ title }) => foldTitle(title))
      .filter(([first, again]) => first.paper !== again.paper)
      .map(([first, { title, paper }]) => ({
        about: title,
        found: title,
        values: { title, first: toPaperName(first.paper), again: toPaperName(paper) },
        at: paperPlace(paper),
        related: [paperPlace(first.paper) ?? []].flat(),
      }));
  },
});
