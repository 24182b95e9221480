import type { Paper } from "../../paper/index.js";
import { foldTitle } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { nearTitle } from "../nearTitle.js";
import { spotlightUnmatchedWords } from "./spotlight-unmatched.messages.js";

/** No row and no list of the paper has a spotlight's title; the nearest row is named where there is one. */
export const spotlightUnmatched = createPaperRule({
  code: "spotlight-unmatched",
  severities: ["note"],
  words: spotlightUnmatchedWords,
  check: ({ paper }) => {
    const titles = paper.projects.map(({ title }) => title);
    return paper.spotlights
      .filter(({ projectId, title }) => projectId === null && !isNamed(title, paper))
      .map(({ title, at }) => {
        const near = nearTitle(title, titles);
        const row = paper.projects.find((project) => project.title === near);
        return {
          about: title,
          found: title,
          values: { title, near },
          at,
          related: row ? [row.at] : [],
        };
      });
  },
});

function isNamed(title: string, { projects, headline }: Paper): boolean {
  const listed = Object.values(headline?.lists ?? {}).flatMap((list) => list?.titles ?? []);
  const names = [...listed, ...projects.map((project) => project.title)];
  return names.some((name) => foldTitle(name) === foldTitle(title));
}
