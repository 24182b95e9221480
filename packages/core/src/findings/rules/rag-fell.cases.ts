import type { RagRating } from "../../rag/index.js";
import { seriesExample, type RuleCases } from "../examples.cases.js";
import type { SeriesSubject } from "../types.js";

export const cases: RuleCases<SeriesSubject> = {
  fires: [
    seriesExample("green to amber", rated("Green", "green"), rated("Amber", "amber")),
    seriesExample("amber to amber/red", rated("A", "amber"), rated("A/R", "amber-red")),
    seriesExample(
      "green to amber, with the reason in its row",
      rated("Green", "green"),
      rated("Amber", "amber", "Two posts are vacant."),
    ),
    seriesExample(
      "green to amber, with the words of the last paper",
      rated("Green", "green", "Two posts are vacant."),
      rated("Amber", "amber", "Two posts are vacant."),
    ),
  ],
  silent: [
    seriesExample("amber to green", rated("Amber", "amber"), rated("Green", "green")),
    seriesExample("the same", rated("Amber", "amber"), rated("A", "amber")),
    seriesExample("green to ungraded", rated("Green", "green"), rated("N/R", "ungraded")),
  ],
};

function rated(text: string, value: RagRating, ragReason: string | null = null) {
  return {
    projects: [{ title: "Court Films", rag: { text, value, scheme: "dca-5" }, ragReason }],
  };
}
