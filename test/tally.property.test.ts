import {
  addDecision,
  addProject,
  emptyTally,
  mergeTallies,
  startTally,
  summarisePaper,
  type Tally,
  toDashboard,
} from "@pcplan/core/dashboard";
import { dashboardSchema } from "@pcplan/core/dashboard/schema";
import { parsePaper } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import fc from "fast-check";
import { expect, test } from "vitest";

const papers = await Promise.all(
  listPapers().map(async (name) => {
    const document = await readDocument((await loadPaper(name)).bytes, { name });
    if (!document.ok) throw new Error(document.problem.message);
    return parsePaper(document.value);
  }),
);
const empty = emptyTally("2018-01-26");
const priorities = [
  null,
  [],
  ["Reduce Offending"],
  ["Reduce Offending", "Strengthen Partnerships"],
];
const rags = [null, { text: "G", value: "green" as const, scheme: "rag-3" }];
const rows = papers
  .flatMap(({ projects }) => projects)
  .map((project, index) => ({
    ...project,
    priorities: priorities[index % priorities.length] ?? null,
    rag: rags[index % rags.length] ?? null,
  }));
const single = [
  ...rows.map((project) => addProject(empty, project)),
  ...papers.flatMap(({ decisions }) => decisions.map((one) => addDecision(empty, one))),
];
const tallyOf = (tallies: readonly Tally[]) => tallies.reduce(mergeTallies, empty);
const whole = tallyOf(single);
const part = fc.subarray(single).map(tallyOf);
const shuffled = fc.shuffledSubarray(single, {
  minLength: single.length,
  maxLength: single.length,
});

test("merging tallies is associative and commutative, and the empty tally is neutral", () => {
  fc.assert(
    fc.property(part, part, part, (a, b, c) => {
      expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
      expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
      expect(mergeTallies(a, empty)).toEqual(a);
    }),
    { numRuns: 100 },
  );
});

test("a tally built in any order and partition gives the same dashboard", () => {
  fc.assert(
    fc.property(shuffled, fc.nat(single.length), (tallies, cut) => {
      const left = tallies.slice(0, cut).reduce(mergeTallies, empty);
      const right = tallies.slice(cut).reduceRight(mergeTallies, empty);
      expect(toDashboard(mergeTallies(left, right))).toEqual(toDashboard(whole));
    }),
    { numRuns: 50 },
  );
});

test("a paper's dashboard is that of its rows added one by one", () => {
  for (const paper of papers) {
    const projects = paper.projects.reduce(addProject, empty);
    const tally = paper.decisions.reduce(addDecision, projects);
    expect(summarisePaper(paper, { asOf: "2018-01-26" })).toEqual(
      toDashboard(tally, {
        headline: paper.headline,
        paper: {
          title: paper.title,
          office: paper.office,
          ...(paper.noun && { noun: paper.noun }),
        },
      }),
    );
  }
});

const decisions = papers.flatMap((paper) => paper.decisions);

test("a tally counted in place equals the fold of the pure functions, in whatever order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows), fc.shuffledSubarray(decisions), (some, others) => {
      const running = startTally("2018-01-26");
      others.slice(0, 3).forEach(running.addDecision);
      some.forEach(running.addProject);
      others.slice(3).forEach(running.addDecision);
      const folded = others.reduce(addDecision, some.reduce(addProject, empty));
      expect(running.toTally()).toEqual(folded);
    }),
    { numRuns: 50 },
  );
});

test("a tally that was taken is not changed by what is counted after it", () => {
  const running = startTally(null);
  const before = running.toTally();
  rows.forEach(running.addProject);
  decisions.forEach(running.addDecision);
  expect(before).toEqual(emptyTally(null));
});

test("a tally is plain data, which JSON carries unchanged", () => {
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
});

test("tallies of two days are not merged", () => {
  expect(() => mergeTallies(empty, emptyTally("2020-02-07"))).toThrow(RangeError);
});

test("a dashboard is of its schema, whatever the paper", () => {
  for (const paper of papers) {
    const dashboard = summarisePaper(paper);
    expect(dashboardSchema.parse(dashboard)).toEqual(dashboard);
  }
});
