import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";
import { currentRows } from "../words.js";

/** No day is known for which to check, so the rules that need one were skipped; said once. */
export const asOfUnknown: PaperRule = {
  code: "as-of-unknown",
  severity: "note",
  title: "The day of the paper is not known",
  why: "Whether a forecast has passed depends on the day; today's would give another answer tomorrow.",
  question: {
    one: "The paper names no day. For which date do its figures hold?",
    many: "{count} papers name no day. For which dates do their figures hold?",
  },
  check: ({ paper, asOf }) =>
    asOf !== null || currentRows(paper).length === 0
      ? []
      : [
          {
            about: null,
            message: "The paper names no day, so it was not checked whether forecasts have passed.",
            found: paper.meeting?.text ?? null,
            expected: "the day of the meeting, such as 7 February 2020",
            advice: "Print the day of the meeting, or give it with --as-of 2020-02-07.",
            at: paperPlace(paper),
          },
        ],
  examples: {
    fires: [paperExample("no meeting", { date: null, projects: [{}] })],
    silent: [
      paperExample("the meeting has a day", { projects: [{}] }),
      paperExample("no project is listed", { date: null }),
    ],
  },
};
