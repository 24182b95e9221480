import type { Paper } from "../../paper/index.js";
import { foldTitle } from "../../text/index.js";
import { createPaperRule } from "../createRule.js";
import { nearTitle } from "../nearTitle.js";
import { spotlightUnmatchedWords } from "./spotlight-unmatched.messages.js";

/**
 * A spotlight goes by nearly the title of a row and not by that. One that is near none is of a project that the tables
 * need not list, or has a title of its own, and nothing follows from it.
 */
export const spotlightUnmatched = createPaperRule({
  code: "spotlight-unmatched",
  severities: ["note"],
  words: spotlightUnmatchedWords,
  check: ({ paper }) => {
    const titles = paper.projects.map(({ title }) => title);
    return paper.spotlights
      .filter(({ projectId, title }) => projectId === null && !isNamed(title, paper))
      .flatMap(({ title, at }) => {
        const near = nearTitle(title, titles);
        const row = paper.projects.find((project) => project.title === near);
        if (near === null || row === undefined) return [];
        return [{ about: title, found: title, values: { title, near }, at, related: [row.at] }];
      });
  },
});

function isNamed(title: string, { projects, headline }: Paper): boolean {
  const listed = Object.values(headline?.lists ?? {}).flatMap((list) => list?.titles ?? []);
  const names = [...listed, ...projects.map((project) => project.title)];
  return names.some((name) => foldTitle(name) === foldTitle(title));
}
