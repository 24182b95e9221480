import type { ProjectNoun } from "../../profile/index.js";
import { sayCount } from "../../text/index.js";
import type { RuleCatalogue } from "../types.js";

export interface StageNotListedValues {
  /** Of which stage the count is. */
  stage: "candidate" | "on-hold";
  /** The number that the paper states. */
  stated: number;
  /** How many of them its headline names. */
  named: number;
}

/** What follows the noun, as a project that has not begun goes by many names. */
const states = { candidate: "still to come", "on-hold": "on hold" } as const;

const sayStage = (
  { stage, stated }: Pick<StageNotListedValues, "stage" | "stated">,
  { one, many }: ProjectNoun,
): string => sayCount(stated, `${one} ${states[stage]}`, `${many} ${states[stage]}`);

export const stageNotListedWords: RuleCatalogue<StageNotListedValues> = {
  en: {
    title: "Projects are counted, and none of them is listed",
    why: "A reader learns how many there are and not which, and cannot see in the next paper what became of them.",
    question: {
      one: ({ found }) => `The paper counts ${found} and lists none. Which are they?`,
      many: (count, { many }) =>
        `The paper counts ${many} of ${count} sorts and lists none of them. Which are they?`,
    },
    about: ({ stage }, { many }) => `${many} ${states[stage]}`,
    message: ({ stage, stated, named }, noun) =>
      `The paper states ${sayStage({ stage, stated }, noun)}; no table lists one${named > 0 ? `, and its headline names ${named}` : ""}.`,
    found: (values, noun) => sayStage(values, noun),
    expected: ({ stated }) => `${stated} listed, as stated`,
    advice: () => "List them by title, or say where they can be read.",
  },
  cy: {},
};
