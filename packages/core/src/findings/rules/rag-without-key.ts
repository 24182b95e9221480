import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";

/** The counts of ratings are printed without words, so that colour or position alone tells what they are. */
export const ragWithoutKey: PaperRule = {
  code: "rag-without-key",
  severity: "warning",
  title: "Rating counts are printed without words",
  why: "What colour alone tells is lost in print, in plain text and to readers who do not see it.",
  question: {
    one: "The paper prints {found} without words. Are these the green, amber and red projects?",
    many: "{count} papers print rating counts without words. Are these the green, amber and red projects?",
  },
  check: ({ paper }) => {
    const { headline } = paper;
    if (!headline?.rag || !headline.assumptions.includes("rag-by-position")) return [];
    const { green, amber, red } = headline.rag;
    return [
      {
        about: "ratings of current projects",
        message: `The counts ${green}, ${amber} and ${red} stand without words; they were read by their position as ${green} green, ${amber} amber and ${red} red.`,
        found: `${green}, ${amber}, ${red}`,
        expected: `${green} green, ${amber} amber, ${red} red`,
        advice: "Print the word for each rating beside its count.",
        at: paperPlace(paper),
      },
    ];
  },
  examples: {
    fires: [
      paperExample("35, 7 and 0 by position", {
        headline: { rag: { green: 35, amber: 7, red: 0 }, assumptions: ["rag-by-position"] },
      }),
    ],
    silent: [
      paperExample("counts with their words", {
        headline: { rag: { green: 35, amber: 7, red: 0 } },
      }),
      paperExample("no ratings", { headline: { current: 42 } }),
    ],
  },
};
