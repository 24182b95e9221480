import { seriesExample, type RuleCases } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample("a current project", { projects: [{ title: "Court Films" }] }, {}),
    seriesExample(
      "a current project, two years on",
      { date: "2018-01-26", projects: [{ title: "Court Films" }] },
      { date: "2020-02-07" },
    ),
  ],
  silent: [
    seriesExample(
      "named as delivered",
      { projects: [{ title: "Court Films" }] },
      { headline: { lists: { delivered: { stated: 1, titles: ["Court Films"] } } } },
    ),
    seriesExample(
      "completed before",
      { projects: [{ title: "Court Films", stage: "completed" }] },
      {},
    ),
    seriesExample(
      "listed as completed",
      { projects: [{ title: "Court Films" }] },
      { projects: [{ title: "Court Films", stage: "completed" }] },
    ),
  ],
};
