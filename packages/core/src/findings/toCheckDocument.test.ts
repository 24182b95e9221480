import { expect, test } from "vitest";
import { checkSeries } from "./checkSeries.js";
import { examplePaper } from "./examples.cases.js";
import { formatCheck } from "./formatCheck.js";
import { formatQuestions } from "./formatQuestions.js";
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

/** All the words of a document or a text, whatever its lines, bullets and rules. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}“”’'.,:;?()/→–-]+/gu) ?? [];
const textOf = ({ blocks }: ReturnType<typeof toCheckDocument>) =>
  blocks
    .flatMap((block) => {
      if (block.type === "list")
        return block.items.map(({ text }, index) =>
          block.ordered ? `${index + 1}. ${text}` : text,
        );
      return block.type === "heading" || block.type === "paragraph" ? [block.text] : [];
    })
    .join("\n");

test.each([
  ["nothing", toCheck([]), 0],
  ["one paper", checked, 0],
  ["two papers", several, 0],
  ["a baseline", checked, 31],
  ["nothing new against a baseline", toCheck([]), 1],
])("a document of %s says what the text for a terminal says", (_name, check, known) => {
  const text = formatCheck(check, { known }).replaceAll(/^=+$/gm, "");
  expect(wordsOf(textOf(toCheckDocument(check, { known })))).toEqual(wordsOf(text));
});

test("what must be fixed comes first, and findings of one rule share their advice", () => {
  const { blocks } = toCheckDocument(checked);
  const headings = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
  expect(headings).toEqual([
    "Must fix (1)",
    "headline-count",
    "Worth checking (2)",
    "forecast-blank",
    "Fine to ignore (1)",
    "forecast-tbd",
  ]);
  expect(blocks).toContainEqual({
    type: "list",
    ordered: false,
    items: [
      { text: "line 1: No forecast end date is stated for Fleet.", at: null },
      { text: "line 2: No forecast end date is stated for Kit.", at: null },
    ],
    at: null,
  });
});

test.each([
  ["nothing to ask", []],
  ["questions with their names and lines", toQuestions([...several.findings, ...elsewhere])],
])("a document of %s says what the text does", (_name, questions) => {
  expect(wordsOf(textOf(toQuestionsDocument(questions)))).toEqual(
    wordsOf(formatQuestions(questions)),
  );
});
