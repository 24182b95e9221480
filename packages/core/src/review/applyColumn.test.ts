import { expect, test } from "vitest";
import { parsePaperText } from "../paper/index.js";
import { applyReview, type ReviewLine, toReview } from "./index.js";

const paper = parsePaperText(
  [
    "Piece of work\tThinking\tLanding\tFeel",
    "Court films\tTo film every court in the county by day and by night\tQ2 2021\tGreen",
    "Night buses\tTo bring people home from the towns without a long wait\tQ3 2021\tAmber",
  ].join("\n"),
  { profile: null },
);

function answerFor(about: string, answer: string): ReviewLine[] {
  return toReview(paper).map((line) => (line.about === about ? { ...line, answer } : line));
}

test("each column that no heading names is asked for once", () => {
  expect(toReview(paper).map(({ about, field, value }) => [about, field, value])).toEqual([
    ["Piece of work", "column", "title"],
    ["Thinking", "column", "objective"],
    ["Landing", "column", "forecast"],
    ["Feel", "column", "rag"],
  ]);
});

test("a confirmed column is asked for no more, and its note is gone", () => {
  const read = applyReview(paper, answerFor("Landing", "yes"));
  expect(toReview(read).map(({ about }) => about)).toEqual(["Piece of work", "Thinking", "Feel"]);
  expect(read.problems.map(({ found }) => found)).not.toContain("Landing");
  expect(read.projects).toEqual(paper.projects);
});

test("a column is moved to the field that a person names", () => {
  const [project] = applyReview(paper, answerFor("Thinking", "benefit")).projects;
  expect(project).toMatchObject({
    objective: null,
    benefit: "To film every court in the county by day and by night",
  });
});

test("a column that is refused is kept under its heading", () => {
  const [project] = applyReview(paper, answerFor("Landing", "no")).projects;
  expect(project).toMatchObject({ forecast: { kind: "blank" }, other: { Landing: "Q2 2021" } });
});

test.each([
  ["Feel", "warmth", "review-answer-unread"],
  ["Piece of work", "no", "review-answer-unread"],
])("for %s the answer %s cannot be read", (about, answer, code) => {
  const read = applyReview(paper, answerFor(about, answer));
  expect(read.problems.map((one) => one.code)).toContain(code);
  expect(read.projects).toEqual(paper.projects);
});

test("a heading that the paper does not have is unfit", () => {
  const [line] = answerFor("Landing", "yes").filter(({ answer }) => answer !== null);
  const read = applyReview(paper, line ? [{ ...line, about: "Arrival" }] : []);
  expect(read.problems.map(({ code }) => code)).toContain("review-line-unfit");
});
