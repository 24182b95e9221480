import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import { ragWithoutKeyWords } from "./rag-without-key.messages.js";

/** The counts of ratings are printed without words, so that colour or position alone tells what they are. */
export const ragWithoutKey = createPaperRule({
  code: "rag-without-key",
  severities: ["warning"],
  words: ragWithoutKeyWords,
  check: ({ paper }) => {
    const { headline } = paper;
    if (!headline?.rag || !headline.assumptions.includes("rag-by-position")) return [];
    const { green = 0, amber = 0, red = 0 } = headline.rag;
    return [
      {
        found: `${green}, ${amber}, ${red}`,
        values: { green, amber, red },
        at: paperPlace(paper),
      },
    ];
  },
});
