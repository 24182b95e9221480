import { seriesExample, type RuleCases, unread } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample(
      "a quarter later",
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      { projects: [{ title: "Court Films", forecast: "Q4 2020" }] },
    ),
    seriesExample(
      "a date that is gone",
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      { projects: [{ title: "Court Films", forecast: "TBD" }] },
    ),
    seriesExample(
      "a quarter earlier",
      { projects: [{ title: "Court Films", forecast: "Q4 2020" }] },
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
    ),
    seriesExample(
      "with a comment that says nothing",
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      { projects: [{ title: "Court Films", forecast: "Q4 2020", commentary: "On track." }] },
    ),
    seriesExample(
      "with the comment of the last paper",
      { projects: [{ title: "Court Films", forecast: "Q3 2020", commentary: "Tender is out." }] },
      { projects: [{ title: "Court Films", forecast: "Q4 2020", commentary: "Tender is out" }] },
    ),
  ],
  silent: [
    seriesExample(
      "one month of the quarter that was stated: more exact, and not moved",
      { projects: [{ title: "Court Films", forecast: "Q4 2020" }] },
      { projects: [{ title: "Court Films", forecast: "Dec 2020" }] },
    ),
    seriesExample(
      "put on hold, which is why the date is open",
      { projects: [{ title: "Court Films", forecast: "Q4 2020" }] },
      { projects: [{ title: "Court Films", forecast: "TBC", stage: "on-hold" }] },
    ),
    seriesExample(
      "a status that was not read, such as one that says that it has ended",
      { projects: [{ title: "Court Films", forecast: "Q4 2020" }] },
      {
        projects: [{ title: "Court Films", forecast: "Sep 2020" }],
        problems: [unread("status-unread", 1, "Landed")],
      },
    ),
    seriesExample(
      "with its reason",
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      {
        projects: [
          { title: "Court Films", forecast: "Q4 2020", commentary: "The courts were closed." },
        ],
      },
    ),
    seriesExample(
      "the same quarter in other words",
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      { projects: [{ title: "Court Films", forecast: "Quarter 3 2020" }] },
    ),
    seriesExample(
      "completed, with the day on which it was",
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
      { projects: [{ title: "Court Films", forecast: "Apr 2020", stage: "completed" }] },
    ),
    seriesExample(
      "a first date",
      { projects: [{ title: "Court Films", forecast: "TBD" }] },
      { projects: [{ title: "Court Films", forecast: "Q3 2020" }] },
    ),
  ],
};
