import { expect, test } from "vitest";
import type { Paper } from "../paper/index.js";
import { problem } from "../result/index.js";
import { toSlug } from "../text/index.js";
import { cases, fleet } from "./comparePapers.cases.js";
import { applyComparison } from "./applyComparison.js";
import { comparePapers } from "./comparePapers.js";
import { type Lists, paper, type Words } from "./samplePaper.cases.js";
import type { ReviewLine } from "../review/index.js";
import type { CompareOptions } from "./types.js";

const say = (before: Words[], after: Words[], lists: Lists = {}, options: CompareOptions = {}) =>
  comparePapers(paper(before), paper(after, lists), options).changes.map(
    ({ kind, sentence }) => `${kind}: ${sentence}`,
  );

test.each(cases)("%s", (_name, before, after, said, lists = {}) => {
  expect(say(before, after, lists)).toEqual(said);
});

test("the list of aliases makes one project of two names", () => {
  const aliases = [{ title: "Vehicles", aliases: ["Fleet"] }];
  const { matches, changes } = comparePapers(paper(fleet()), paper([{ title: "Vehicles" }]), {
    aliases,
  });
  expect(matches).toMatchObject([{ before: "fleet", after: "vehicles", how: "alias", score: 1 }]);
  expect(changes.map(({ kind }) => kind)).toEqual(["renamed"]);
});

test.each([
  ["phases", "Estate Change Programme Phase 1", "Estate Change Programme Phase 2"],
  ["phases in words", "Estate Programme Phase One", "Estate Programme Phase II"],
  ["years", "Budget consultation 2019/20", "Budget consultation 2020/21"],
  [
    "places in brackets",
    "Review the draft strategy (Portsmouth)",
    "Review the draft strategy (Ryde)",
  ],
  ["places after a dash", "Domestic Abuse Service - Portsmouth", "Domestic Abuse Service - Ryde"],
  ["few words in common", "Hate crime survey", "Hate mail archive"],
])("%s that differ are not even proposed as one project", (_name, one, other) => {
  const objective = "Put the agreed strategy fully into effect";
  const { matches } = comparePapers(
    paper([{ title: one, objective }]),
    paper([{ title: other, objective }]),
  );
  expect(matches).toEqual([]);
});

test.each([
  ["a word more", "Victim care service renewal", "Victim care service contract renewal"],
  [
    "a misspelt word",
    "Review of modern slavery partnership",
    "Review of moden slavery partnership",
  ],
  ["small words", "Review use of SafetyNet", "Review of the use of SafetyNet"],
])("%s is proposed, and changes nothing until a person confirms it", (_name, one, other) => {
  const [before, after] = [paper([{ title: one }]), paper([{ title: other }])];
  const open = comparePapers(before, after);
  expect(open.matches).toMatchObject([{ how: "likeness", isConfirmed: false }]);
  expect(open.matches[0]?.score).toBeLessThan(1);
  expect(open.changes.map(({ kind }) => kind)).toEqual(["appeared", "no-longer-listed"]);
  const pair = { before: toSlug(one), after: toSlug(other) };
  const confirmed = comparePapers(before, after, { confirmed: [pair] });
  expect(confirmed.matches).toMatchObject([{ ...pair, how: "likeness", isConfirmed: true }]);
  expect(confirmed.changes.map(({ kind }) => kind)).toEqual(["renamed"]);
  const refused = comparePapers(before, after, { refused: [pair] });
  expect([refused.matches, refused.problems.length]).toEqual([[], open.problems.length]);
});

const line: Omit<ReviewLine, "answer"> = {
  paper: "2020-06-05",
  field: "match",
  evidence: "",
  about: "Kit",
  value: "Fleet",
};
const june = { meeting: { text: "June", date: "2020-06-05" } };

test.each([
  ["yes", "Yes", ["renamed"], []],
  ["the title of the right row", "Vans", ["no-longer-listed", "renamed"], []],
  ["no", "no", ["appeared", "no-longer-listed", "no-longer-listed"], []],
  ["nothing yet", null, ["appeared", "no-longer-listed", "no-longer-listed"], []],
  [
    "what is no row",
    "Boats",
    ["appeared", "no-longer-listed", "no-longer-listed"],
    ["review-line-unfit"],
  ],
])("a review line that answers %s is obeyed or reported", (_name, answer, kinds, codes) => {
  const { changes, problems } = comparePapers(
    paper([{ title: "Fleet" }, { title: "Vans" }], {}, { asOf: "2020-01-31" }),
    paper([{ title: "Kit" }], {}, june),
    { review: [{ ...line, answer }] },
  );
  const found = changes.map(({ kind }) => kind).toSorted();
  expect(answer === "Yes" ? found.slice(1) : found).toEqual(kinds);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["a row that is gone", { before: "boats", after: "kit" }],
  ["a row that has its own match", { before: "fleet", after: "kit" }],
])("a confirmed pair with %s is reported", (_name, pair) => {
  const { problems } = comparePapers(
    paper(fleet(), {}, { asOf: "2020-01-31" }),
    paper([{ title: "Fleet" }, { title: "Kit" }], {}, june),
    { confirmed: [pair] },
  );
  expect(problems.map(({ code }) => code)).toEqual(["review-line-unfit"]);
});

test.each<[string, Partial<Paper>, Partial<Paper>, string[]]>([
  ["two dated papers", { asOf: "2020-01-31" }, june, []],
  ["a paper without a day", {}, june, ["paper-undated"]],
  ["papers in the wrong order", { asOf: "2021-01-31" }, june, ["papers-out-of-order"]],
  ["papers of one day", june, june, ["same-paper"]],
  [
    "papers of two offices",
    { asOf: "2020-01-31", office: "OPCC of Hampshire" },
    { ...june, office: "OPFCC of Essex" },
    ["offices-differ"],
  ],
  [
    "papers of one office in other letters",
    { asOf: "2020-01-31", office: "OPCC Hampshire" },
    { ...june, office: "Opcc  Hampshire" },
    [],
  ],
])("%s say what a reader must know", (_name, first, second, codes) => {
  const { problems } = comparePapers(paper(fleet(), {}, first), paper([], {}, second));
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test("a paper in which nothing was found is said", () => {
  const unread = problem({ code: "nothing-found", message: "Nothing was found." });
  const { problems } = comparePapers(paper(fleet(), {}, june), {
    ...paper([], {}, { asOf: "2020-12-01" }),
    problems: [unread],
  });
  expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    [
      "nothing-found",
      "warning",
      "In paper 2, no project, decision, spotlight or headline was found, so nothing is said of what it lists.",
    ],
  ]);
});

test("papers in the wrong order are said with their dates", () => {
  const { problems } = comparePapers(paper([], {}, { asOf: "2021-01-31" }), paper([], {}, june));
  expect(problems[0]?.message).toBe(
    "The first paper is of 31 January 2021 and the second of 5 June 2020, which is earlier. They were compared as given.",
  );
});

test("what a row states no more with its new stage belongs to that change", () => {
  const before = paper([{ title: "Fleet", objective: "Buy vans", rag: "Green" }]);
  const after = paper([{ title: "Fleet", stage: "on-hold" }]);
  const comparison = comparePapers(before, after);
  expect(comparison.changes).toMatchObject([{ kind: "held", unstated: ["rag", "objective"] }]);
  const [row] = applyComparison(comparison, before).projects;
  expect([row?.stage, row?.rag, row?.objective]).toEqual(["on-hold", null, null]);
});

test.each([
  [
    "a word more",
    "Victim care service renewal",
    "Victim care service contract renewal",
    "the later title has “contract” more; please confirm.",
  ],
  [
    "another order",
    "Custody review of Ryde cells",
    "Review of Ryde custody cells",
    "the same words in another order; please confirm.",
  ],
  [
    "a misspelt word",
    "Review of modern slavery partnership",
    "Review of moden slavery partnership",
    "the same words but for “modern” before and “moden” now; please confirm.",
  ],
])("%s: a proposal says in what two titles are alike", (_name, one, other, words) => {
  const { matches } = comparePapers(paper([{ title: one }]), paper([{ title: other }]));
  expect(matches.map(({ reason }) => reason)).toEqual([`“${one}” and “${other}”: ${words}`]);
});
