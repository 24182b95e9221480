import {
  addDecision,
  addProject,
  emptyTally,
  mergeTallies,
  type Tally,
  toDashboard,
} from "@pcplan/core/dashboard";
import { parsePaper } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import fc from "fast-check";
import { expect, test } from "vitest";

const papers = await Promise.all(
  listPapers().map(async (name) => {
    const document = readDocument((await loadPaper(name)).bytes, { name });
    if (!document.ok) throw new Error(document.problem.message);
    return parsePaper(document.value);
  }),
);
const empty = emptyTally("2018-01-26");
const single = papers.flatMap(({ projects, decisions }): Tally[] => [
  ...projects.map((project) => addProject(empty, project)),
  ...decisions.map((decision) => addDecision(empty, decision)),
]);
const whole = toDashboard(single.reduce(mergeTallies, empty));
const shuffled = fc.shuffledSubarray(single, {
  minLength: single.length,
  maxLength: single.length,
});

test("a tally built in any order and partition gives the same dashboard", () => {
  fc.assert(
    fc.property(shuffled, fc.nat(single.length), (tallies, cut) => {
      const left = tallies.slice(0, cut).reduce(mergeTallies, empty);
      const right = tallies.slice(cut).reduceRight(mergeTallies, empty);
      expect(toDashboard(mergeTallies(left, right))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});
