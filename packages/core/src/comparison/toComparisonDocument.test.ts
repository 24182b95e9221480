import { expect, test } from "vitest";
import { formatText } from "../document/index.js";
import { comparePapers } from "./comparePapers.js";
import { paper } from "./samplePaper.cases.js";
import { toComparisonDocument } from "./toComparisonDocument.js";

const meeting = (date: string) => ({ meeting: { text: date, date } });
const before = paper(
  [
    { title: "Fleet", forecast: "Q1 2020" },
    { title: "Kit", forecast: "TBD" },
  ],
  {},
  meeting("2019-10-04"),
);
const after = paper(
  [
    { title: "Fleet", forecast: "Q2 2020" },
    { title: "Vans", forecast: "2021" },
  ],
  {},
  meeting("2020-02-07"),
);

test("counts come first, then the changes by their kind", () => {
  const text = formatText(toComparisonDocument(comparePapers(before, after)));
  const order = [
    "What changed from the paper of 4 October 2019 to the paper of 7 February 2020",
    "Listed in both papers",
    "The forecast of Fleet moved from the first to the second quarter of 2020, 3",
    "Listed now and not before\n---",
    "Vans",
    "Not listed in this paper\n---",
    "Kit",
  ].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test("a comparison without a change says so", () => {
  const text = formatText(toComparisonDocument(comparePapers(before, before)));
  expect(text).toContain("Nothing changed in the projects.");
});
