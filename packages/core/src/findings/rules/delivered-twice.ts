import { foldTitle } from "../../text/index.js";
import { seriesExample } from "../examples.js";
import { findRepeats } from "../findRepeats.js";
import { paperPlace } from "../place.js";
import type { SeriesRule } from "../types.js";
import { sayPaper } from "../words.js";

/** Two papers of a series name the same project as delivered since the last one. */
export const deliveredTwice: SeriesRule = {
  code: "delivered-twice",
  severity: "warning",
  title: "A project is named as delivered in two papers",
  why: "It counts twice among the completed projects.",
  question: {
    one: "{about} is named as delivered in two papers. In which period was it delivered?",
    many: "{count} projects are named as delivered in two papers. In which periods were they delivered?",
  },
  check: ({ papers }) => {
    const named = papers.flatMap((paper) =>
      (paper.headline?.lists.delivered?.titles ?? []).map((title) => ({ title, paper })),
    );
    return findRepeats(named, ({ title }) => foldTitle(title))
      .filter(([first, again]) => first.paper !== again.paper)
      .map(([first, again]) => ({
        about: again.title,
        message: `${again.title} is named as delivered in ${sayPaper(first.paper)} and again in ${sayPaper(again.paper)}.`,
        found: again.title,
        expected: "each project delivered once",
        advice: "Take it off the later list, or say what was delivered this time.",
        at: paperPlace(again.paper),
        related: [paperPlace(first.paper) ?? []].flat(),
      }));
  },
  examples: {
    fires: [
      seriesExample("in two papers", delivering("Court Films"), delivering("Court films")),
      seriesExample("in the first and the third", delivering("Survey"), {}, delivering("Survey")),
    ],
    silent: [
      seriesExample("two projects", delivering("Court Films"), delivering("Survey")),
      seriesExample("once", delivering("Court Films"), {}),
    ],
  },
};

function delivering(title: string) {
  return { headline: { lists: { delivered: { stated: 1, titles: [title] } } } };
}
