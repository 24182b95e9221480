import type { ProblemCatalogue } from "../result/index.js";
import type { LifecycleEvent, Stage } from "./vocabulary.js";

/** What a refused event names: the event, the stage before (`null`: not known yet) and where it would have led. */
export interface LifecycleValues {
  "move-not-allowed": { stage: Stage | null; event: LifecycleEvent; to: Stage | null };
}

/** What is said of an event that a project's stage does not allow. */
export const lifecycleProblems: ProblemCatalogue<LifecycleValues> = {
  en: {
    "move-not-allowed": {
      message: ({ stage, event }) =>
        `A project that is ${stage ?? "not known yet"} cannot be ${event}.`,
      expected: () => "an event that the project's stage allows",
    },
  },
  cy: {},
};
