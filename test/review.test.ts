import { type Paper, parsePaper } from "@pcplan/core/paper";
import { applyReview, mergeReview, type ReviewLine, toReview } from "@pcplan/core/review";
import { readDocument } from "@pcplan/documents";
import { loadPaper } from "@pcplan/fixtures";
import { expect, test } from "vitest";

async function read(name: string): Promise<Paper> {
  const document = await readDocument((await loadPaper(name)).bytes, { name });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}
const paper = await read("panel-2018-01.txt");
const lines = toReview(paper);
const answering = (answers: Record<string, string>): ReviewLine[] =>
  lines.map((line) => ({ ...line, answer: answers[line.about] ?? null }));

test("every value that is not certain is asked for once, with its evidence", () => {
  const certain = paper.projects.filter(({ strandConfidence }) => strandConfidence === "certain");
  expect(lines.filter(({ field }) => field === "strand")).toHaveLength(43 - certain.length);
  expect(lines.filter(({ field }) => field === "rag")).toMatchObject([{ value: "35 7 0" }]);
  expect(lines.every(({ evidence, answer }) => evidence !== "" && answer === null)).toBe(true);
});

test("without an answer nothing changes", () => {
  expect(applyReview(paper, lines)).toEqual(paper);
});

test("an answer makes the value certain, and it is not asked for again", () => {
  const answered = answering({
    "Blue Light Collaboration": "Policing",
    "Review use of SafetyNet": "yes",
    headline: "yes",
  });
  const reviewed = applyReview(paper, answered);
  const strandOf = (title: string) => {
    const found = reviewed.projects.find((project) => project.title === title);
    return [found?.strand, found?.strandConfidence];
  };
  expect(strandOf("Blue Light Collaboration")).toEqual(["Policing", "certain"]);
  expect(strandOf("Review use of SafetyNet")).toEqual(["Big Conversations", "certain"]);
  expect(reviewed.headline?.assumptions).toEqual([]);
  expect(reviewed.problems).toEqual(paper.problems);
  expect(mergeReview(answered, toReview(reviewed))).toEqual(answered);
});

test("counts whose order was wrong are put right", () => {
  const reviewed = applyReview(paper, answering({ headline: "0 7 35" }));
  expect(reviewed.headline?.rag).toEqual({ green: 0, amber: 7, red: 35 });
});

test.each([
  ["two counts", "35 7"],
  ["words", "all green"],
])("an answer of %s cannot be read, and the value stays", (_name, answer) => {
  const reviewed = applyReview(paper, answering({ headline: answer }));
  expect(reviewed.problems.at(-1)?.code).toBe("review-answer-unread");
  expect(reviewed.headline).toEqual(paper.headline);
});

test("an answer holds for the next paper of the series, and one that fits nothing there is said", async () => {
  const next = await read("panel-2020-02-07.txt");
  const answered = answering({
    "Estate Change Programme Phase 2": "Policing",
    "Business Crime Survey": "yes",
  });
  const reviewed = applyReview(next, answered);
  expect(reviewed.projects.find(({ title }) => title.includes("Phase 2"))).toMatchObject({
    strand: "Policing",
    strandConfidence: "certain",
  });
  expect(reviewed.problems).toMatchObject([
    {
      code: "review-line-unfit",
      severity: "note",
      message: expect.stringContaining("Business Crime Survey"),
    },
  ]);
});

test("what people have written in a review file stays where it is", () => {
  const [first, ...rest] = lines;
  const edited = first ? [{ ...first, answer: "yes" }] : [];
  expect(mergeReview(edited, lines)).toEqual([...edited, ...rest]);
});
