import { foldTitle } from "../../text/index.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { currentRows, sayTitle } from "../words.js";

/** A project that the headline names as delivered is still listed as current. */
export const deliveredStillListed: PaperRule = {
  code: "delivered-still-listed",
  severity: "warning",
  title: "A project named as delivered is still listed as current",
  why: "It counts as delivered and as current at once.",
  question: {
    one: "{about} is named as delivered and listed as current. Which is right?",
    many: "{count} projects are named as delivered and listed as current. Which is right?",
  },
  check: ({ paper }) => {
    const titles = paper.headline?.lists.delivered?.titles ?? [];
    const delivered = new Set(titles.map((title) => foldTitle(title)));
    return currentRows(paper)
      .filter(({ title }) => delivered.has(foldTitle(title)))
      .map(({ title, at }) => ({
        about: title,
        message: `The headline names ${sayTitle(title)} as delivered; the table lists it as current.`,
        found: "delivered, and current",
        expected: "one of the two",
        advice: "Take it out of the table or off the list.",
        at,
      }));
  },
  examples: {
    fires: [
      paperExample("delivered and current", {
        headline: { lists: { delivered: { stated: 1, titles: ["Court films"] } } },
        projects: [{ title: "Court Films" }],
      }),
    ],
    silent: [
      paperExample("delivered and listed as completed", {
        headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
        projects: [{ title: "Court Films", stage: "completed" }],
      }),
      paperExample("delivered and not listed", {
        headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
        projects: [{ title: "Survey" }],
      }),
    ],
  },
};
