import { seriesExample, type RuleCases } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample("in two papers", delivering("Court Films"), delivering("Court films")),
    seriesExample("in the first and the third", delivering("Survey"), {}, delivering("Survey")),
  ],
  silent: [
    seriesExample("two projects", delivering("Court Films"), delivering("Survey")),
    seriesExample("once", delivering("Court Films"), {}),
  ],
};

function delivering(title: string) {
  return { headline: { lists: { delivered: { stated: 1, titles: [title] } } } };
}
