import { expect, test } from "vitest";
import { formatText } from "../document/index.js";
import { checkSeries } from "./checkSeries.js";
import { examplePaper } from "./examples.cases.js";
import { toCheck } from "./toCheck.js";
import { toCheckDocument } from "./toCheckDocument.js";
import { toQuestions } from "./toQuestions.js";
import { toQuestionsDocument } from "./toQuestionsDocument.js";
import type { Check, Finding } from "./types.js";

const one = examplePaper({
  headline: { current: 5 },
  projects: [{ title: "Fleet", forecast: "" }, { title: "Kit", forecast: "" }, { forecast: "TBD" }],
});
const checked = checkSeries([one]);
const elsewhere = checked.findings.map((finding): Finding => ({
  ...finding,
  at: finding.at && { ...finding.at, source: "other.txt" },
}));
const several: Check = toCheck([...checked.findings, ...elsewhere]);

test("what must be fixed comes first, what is so of several rows is said once, and counts come last", () => {
  const { blocks } = toCheckDocument(checked);
  const headings = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
  expect(headings).toEqual([
    "Must fix (1)",
    "A stated count is not the number of rows listed [headline-count]",
    "Worth checking (2)",
    "A current project has no forecast end date [forecast-blank]",
    "Fine to ignore (1)",
    "A current project's end date is to be decided [forecast-tbd]",
  ]);
  expect(blocks).toContainEqual({
    type: "list",
    ordered: false,
    items: [
      { text: "Fleet (line 1)", at: null },
      { text: "Kit (line 2)", at: null },
    ],
    at: null,
  });
  const texts = blocks.map((block) => (block.type === "paragraph" ? block.text : ""));
  expect(texts).toContain("No forecast end date is stated for these 2:");
  expect(texts.at(-1)).toBe("1 must fix, 2 worth checking, 1 fine to ignore");
});

test("findings of several papers stand under the names of their files", () => {
  const text = formatText(toCheckDocument(several));
  expect(text).toContain("other.txt");
  expect(text.split("\n").every((line) => line.length <= 80)).toBe(true);
});

test.each([
  ["nothing found", toCheck([]), 0, "Nothing found."],
  ["a baseline that had some", checked, 31, "31 findings of the baseline not shown."],
  ["a baseline that had one", toCheck([]), 1, "1 finding of the baseline not shown."],
])("%s is said", (_name, check, known, words) => {
  expect(formatText(toCheckDocument(check, { known }))).toContain(words);
});

test("questions are numbered, with the lines on which they stand", () => {
  expect(formatText(toQuestionsDocument([]))).toBe("Nothing to ask.\n");
  const text = formatText(toQuestionsDocument(toQuestions(several.findings)));
  expect(text).toMatch(/^1\. /);
  expect(text).toContain("line 1");
});
