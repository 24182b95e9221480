import type { Catalogue } from "../text/index.js";
import type { Stage } from "./vocabulary.js";

/** What each stage's sentence names: the project. */
type StageValues = Record<
  Stage,
  {
    /** As it is called in a sentence. */
    project: string;
  }
>;

/** That a project is at a stage which it was not at in the paper before. */
export const stageReached: Catalogue<StageValues> = {
  en: {
    candidate: ({ project }) => `${project} is now listed as a candidate`,
    current: ({ project }) => `${project} is in delivery again`,
    "on-hold": ({ project }) => `${project} is now on hold`,
    completed: ({ project }) => `${project} is now listed as completed`,
    merged: ({ project }) => `${project} is now listed as merged`,
    withdrawn: ({ project }) => `${project} is now listed as withdrawn`,
  },
  cy: {},
};

/** At which stage a project, named before in the sentence, was in the paper before. */
export const stageLeft: Catalogue<Record<Stage, object>> = {
  en: {
    candidate: () => "it was a candidate in the earlier paper",
    current: () => "it was in delivery in the earlier paper",
    "on-hold": () => "it was on hold in the earlier paper",
    completed: () => "it was listed as completed in the earlier paper",
    merged: () => "it was listed as merged in the earlier paper",
    withdrawn: () => "it was listed as withdrawn in the earlier paper",
  },
  cy: {},
};
