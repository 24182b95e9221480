import { seriesExample, type RuleCases, unread } from "../examples.cases.js";
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
      "a sentence that was not read names it",
      { projects: [{ title: "Court Films" }, { title: "Fleet" }] },
      {
        projects: [{ title: "Fleet" }],
        problems: [unread("announcement-unread", 40, "Court Films will not be taken further.")],
      },
    ),
    seriesExample(
      "its status was not read, which may have said that it had ended",
      {
        projects: [{ title: "Court Films" }, { title: "Fleet" }],
        problems: [unread("status-unread", 1, "Landed")],
      },
      { projects: [{ title: "Fleet" }] },
    ),
    seriesExample(
      "the later paper lists nothing that was read",
      { projects: [{ title: "Court Films" }] },
      { problems: [unread("nothing-found")] },
    ),
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
