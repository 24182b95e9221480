import { diffHeadline, summarisePaper } from "../../dashboard/index.js";
import type { Paper } from "../../paper/index.js";
import type { Project } from "../../project/index.js";
import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";

/** A count that the paper states about itself is not the number of rows it lists; only where it lists such rows at all. */
export const headlineCount: PaperRule = {
  code: "headline-count",
  severity: "error",
  title: "A stated count is not the number of rows listed",
  why: "A reader who counts the rows finds another number than the paper states, and cannot tell which is right.",
  question: {
    one: "The paper's headline for {about} and its tables differ ({found}). Which is right?",
    many: "{count} counts in the headline differ from the tables. Which are right?",
  },
  check: ({ paper, asOf }) =>
    diffHeadline(summarisePaper(paper, { asOf })).map(({ of, stated, counted }) => {
      const rows = rowsOf(paper, of);
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        about: `${of} projects`,
        message: `The paper states ${stated} ${of} projects; its tables list ${counted}.`,
        found: `${counted} listed`,
        expected: `${stated} listed, as stated`,
        advice: "Count the rows again, then correct the figure or the table.",
        at: first?.at ?? paperPlace(paper),
        related: last && last !== first ? [last.at] : [],
      };
    }),
  examples: {
    fires: [
      paperExample("one current project is stated and two are listed", {
        headline: { current: 1 },
        projects: [{}, {}],
      }),
      paperExample("a rating counts one green project and the rows rate two", {
        headline: { rag: { green: 1, amber: 0, red: 0 } },
        projects: [
          { rag: { text: "Green", value: "green", scheme: "rag-3" } },
          { rag: { text: "Green", value: "green", scheme: "rag-3" } },
        ],
      }),
    ],
    silent: [
      paperExample("as many are listed as stated", { headline: { current: 1 }, projects: [{}] }),
      paperExample("completed projects are counted and not listed", {
        headline: { completed: 25 },
        projects: [{}],
      }),
    ],
  },
};

/** The rows that a count is about: those of its stage, or those of its colour. */
function rowsOf({ projects }: Paper, of: string): Project[] {
  return projects.filter(({ stage, rag }) => stage === of.replace(" ", "-") || rag?.value === of);
}
