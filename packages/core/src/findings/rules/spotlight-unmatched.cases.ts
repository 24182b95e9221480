import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("a word more than the row's title", {
      projects: [{ title: "Firearms Licensing" }],
      spotlights: [{ title: "Firearms Licensing Review" }],
    }),
  ],
  silent: [
    paperExample("a project that is not listed, as a completed one need not be", {
      projects: [{ title: "Rural Watch" }],
      spotlights: [{ title: "Court Films" }],
    }),
    paperExample("a headline that tells a story and names no project", {
      projects: [{ title: "Antisocial behaviour hotline" }],
      spotlights: [{ title: "A night with the team" }],
    }),
    paperExample("the row's title", {
      projects: [{ title: "Court Films" }],
      spotlights: [{ title: "COURT FILMS", projectId: "court-films" }],
    }),
    paperExample("a project in the list of those delivered", {
      headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } },
      spotlights: [{ title: "Court films" }],
    }),
  ],
};
