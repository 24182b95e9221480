import type { Headline } from "../../paper/index.js";
import { paperExample } from "../examples.js";
import { paperPlace } from "../place.js";
import type { PaperRule } from "../types.js";
import { sayCount } from "../../text/index.js";

const listNames: Record<keyof Headline["lists"], string> = {
  delivered: "delivered",
  initiated: "initiated",
  toCommence: "about to commence",
  placedOnHold: "placed on hold",
  newCandidates: "newly identified",
};

/** A list in the headline does not hold as many titles as it states; a number without any list says nothing. */
export const headlineList: PaperRule = {
  code: "headline-list",
  severity: "error",
  title: "A stated number is not that of the list after it",
  why: "The number and the titles stand side by side, so that any reader can see that they differ.",
  question: {
    one: "The number stated for the {about} differs from its list ({found}). Which is right?",
    many: "{count} lists in the headline differ from the numbers stated for them. Which are right?",
  },
  check: ({ paper }) =>
    (Object.keys(listNames) as (keyof typeof listNames)[]).flatMap((name) => {
      const list = paper.headline?.lists[name] ?? null;
      if (list === null || list.titles.length === 0 || list.titles.length === list.stated)
        return [];
      const stated = sayCount(list.stated, "project");
      return [
        {
          about: `list of projects ${listNames[name]}`,
          message: `The headline states ${stated} ${listNames[name]}; the list after it names ${list.titles.length}.`,
          found: `${list.titles.length} named: ${list.titles.join("; ")}`,
          expected: `${list.stated} named, as stated`,
          advice: "Check whether a title is left out or broken in two, then correct one of them.",
          at: paperPlace(paper),
        },
      ];
    }),
  examples: {
    fires: [
      paperExample("two are stated as delivered and one is named", {
        headline: { lists: { delivered: { stated: 2, titles: ["Court Films"] } } },
      }),
      paperExample("one is stated as placed on hold and two are named", {
        headline: { lists: { placedOnHold: { stated: 1, titles: ["Court Films", "Survey"] } } },
      }),
    ],
    silent: [
      paperExample("as many are named as stated", {
        headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
      }),
      paperExample("a number stands without a list", {
        headline: { lists: { initiated: { stated: 3, titles: [] } } },
      }),
    ],
  },
};
