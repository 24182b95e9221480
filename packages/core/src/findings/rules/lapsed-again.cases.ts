import { seriesExample, type RuleCases } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample("in two papers", listing("Q4 2019"), listing("Q4 2019")),
    seriesExample(
      "in three papers, as one finding",
      listing("Q4 2019"),
      listing("Q1 2020"),
      listing("Q2 2020"),
    ),
  ],
  silent: [
    seriesExample("in the first paper alone", listing("Q4 2019"), listing("Q4 2020")),
    seriesExample(
      "passed by the day of the meeting alone, when the figures are older",
      listing("Q4 2019"),
      { ...listing("Q1 2020"), asOf: "2020-03-31" },
    ),
    seriesExample("completed in the second", listing("Q4 2019"), {
      projects: [{ title: "Court Films", forecast: "Q4 2019", stage: "completed" }],
    }),
  ],
};

function listing(forecast: string) {
  return { projects: [{ title: "Court Films", forecast }] };
}
