import { applyComparison, comparePapers, isSameForecast } from "@pcplan/core/comparison";
import { comparisonSchema } from "@pcplan/core/comparison/schema";
import { diffForecasts } from "@pcplan/core/forecast";
import { toIdentity } from "@pcplan/core/identity";
import type { Paper } from "@pcplan/core/paper";
import type { Project } from "@pcplan/core/project";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPaper } from "./arbitraryPaper.js";

const runs = { numRuns: 1000 };

/** What a comparison covers of a row, as the documentation of applyComparison says. */
function covered(row: Project) {
  const { core, marker, objective, stage } = toIdentity(row);
  const rating = row.rag && (row.rag.value ?? row.rag.text);
  return { id: row.id, core, marker, objective, stage, rating, deadline: row.deadline };
}

const byId = (paper: Paper) => new Map(paper.projects.map((row) => [row.id, row]));

test("a paper compared with itself differs in nothing", () => {
  fc.assert(
    fc.property(arbitraryPaper, (paper) => {
      const { changes, decisions, matches } = comparePapers(paper, paper);
      expect(changes).toEqual([]);
      expect(decisions.added).toEqual([]);
      expect(matches).toHaveLength(paper.projects.length);
    }),
    runs,
  );
});

test("a comparison applied to the earlier paper gives the later one", () => {
  fc.assert(
    fc.property(arbitraryPaper, arbitraryPaper, (before, after) => {
      const comparison = comparePapers(before, after);
      const applied = byId(applyComparison(comparison, before));
      const expected = byId(after);
      expect([...applied.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [id, row] of expected) {
        const given = applied.get(id);
        if (!given) throw new Error(`${id} is not there`);
        expect(covered(given)).toEqual(covered(row));
        expect(isSameForecast(given.forecast, row.forecast)).toBe(true);
        const isSure = [given, row].every(({ strandConfidence }) => strandConfidence !== "guess");
        if (isSure) expect(given.strand).toBe(row.strand);
      }
    }),
    runs,
  );
});

test("the order of rows does not matter", () => {
  const shuffled = arbitraryPaper.chain((paper) =>
    fc
      .shuffledSubarray(paper.projects, { minLength: paper.projects.length })
      .map((projects) => [paper, { ...paper, projects }] as const),
  );
  fc.assert(
    fc.property(shuffled, shuffled, ([before, mixedBefore], [after, mixedAfter]) => {
      expect(comparePapers(mixedBefore, mixedAfter)).toEqual(comparePapers(before, after));
    }),
    runs,
  );
});

test("every row is accounted for, and only once", () => {
  fc.assert(
    fc.property(arbitraryPaper, arbitraryPaper, (before, after) => {
      const { matches, changes } = comparePapers(before, after);
      const settled = matches.filter(({ isConfirmed }) => isConfirmed);
      expect(new Set(settled.map((match) => match.before)).size).toBe(settled.length);
      expect(new Set(settled.map((match) => match.after)).size).toBe(settled.length);
      const told = [...settled.map((match) => match.before), ...changes.map(({ ids }) => ids[0])];
      for (const { id } of before.projects) expect(told).toContain(id);
      const gone = changes.filter(({ ids }) => ids[1] === null).map(({ ids }) => ids[0]);
      expect(new Set(gone).size).toBe(gone.length);
    }),
    runs,
  );
});

test("a comparison is of its schema, and a likeness changes nothing", () => {
  fc.assert(
    fc.property(arbitraryPaper, arbitraryPaper, (before, after) => {
      const comparison = comparePapers(before, after);
      expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
      const open = comparison.matches.filter(({ isConfirmed }) => !isConfirmed);
      const kinds = (side: 0 | 1, id: string) =>
        comparison.changes.filter(({ ids }) => ids[side] === id).map(({ kind }) => kind);
      for (const match of open) {
        expect(kinds(0, match.before)).toContain("no-longer-listed");
        expect(kinds(1, match.after)).toEqual(["appeared"]);
      }
    }),
    runs,
  );
});

test("slippage there is slippage back with its sign and its ends exchanged", () => {
  const forecast = arbitraryPaper.chain(({ projects }) =>
    fc.constantFrom(...projects.map((row) => row.forecast), null),
  );
  fc.assert(
    fc.property(forecast, forecast, (one, other) => {
      if (one === null || other === null) return;
      const there = diffForecasts(one, other);
      const back = diffForecasts(other, one);
      expect(back?.minMonths).toBe(there ? 0 - there.maxMonths : undefined);
      expect(back?.maxMonths).toBe(there ? 0 - there.minMonths : undefined);
    }),
    runs,
  );
});
