import type { Paper } from "../../paper/index.js";
import { foldTitle } from "../../text/index.js";
import { paperExample } from "../examples.js";
import { nearTitle } from "../nearTitle.js";
import type { PaperRule } from "../types.js";

/** A spotlight's title is that of no row and of no list in the same paper; the nearest row is named where there is one. */
export const spotlightUnmatched: PaperRule = {
  code: "spotlight-unmatched",
  severity: "note",
  title: "A spotlight has another title than any project listed",
  why: "Readers look for the project in the table under the name that the spotlight gives it.",
  question: {
    one: "The spotlight “{about}” has no row of that name. Which project is it about?",
    many: "{count} spotlights have no rows of their names. Which projects are they about?",
  },
  check: ({ paper }) =>
    paper.spotlights
      .filter((spotlight) => spotlight.projectId === null && !isNamed(spotlight.title, paper))
      .map(({ title, at }) => {
        const near = nearTitle(
          title,
          paper.projects.map((project) => project.title),
        );
        const row = paper.projects.find((project) => project.title === near);
        return {
          about: title,
          message: near
            ? `The spotlight “${title}” seems to be about “${near}”, which the table calls by another name.`
            : `The spotlight “${title}” has no row of that name in this paper.`,
          found: title,
          expected: near ?? "the title of a project listed in this paper",
          advice: near
            ? "Use one title in both places."
            : "Nothing to do where the project is no longer current.",
          at,
          related: row ? [row.at] : [],
        };
      }),
  examples: {
    fires: [
      paperExample("a word more than the row's title", {
        projects: [{ title: "Firearms Licensing" }],
        spotlights: [{ title: "Firearms Licensing Review" }],
      }),
      paperExample("a project that is not listed", { spotlights: [{ title: "Court Films" }] }),
    ],
    silent: [
      paperExample("the row's title", {
        projects: [{ title: "Court Films" }],
        spotlights: [{ title: "COURT FILMS", projectId: "court-films" }],
      }),
      paperExample("a project in the list of those delivered", {
        headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
        spotlights: [{ title: "Court films" }],
      }),
    ],
  },
};

function isNamed(title: string, { projects, headline }: Paper): boolean {
  const listed = Object.values(headline?.lists ?? {}).flatMap((list) => list?.titles ?? []);
  const names = [...listed, ...projects.map((project) => project.title)];
  return names.some((name) => foldTitle(name) === foldTitle(title));
}
