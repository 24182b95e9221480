import { existsSync, readFileSync } from "node:fs";
import { summarisePaper } from "@pcplan/core/dashboard";
import { parsePaper } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import { listPapers, loadPaper } from "@pcplan/fixtures";
import { describe, expect, test } from "vitest";

const seeds = new URL("../../shared/seeds/", import.meta.url);
const seedNames = ["001_1ecf8fbf64bc4a9b.txt", "000_68cfbea87335e9f6.txt"];
const hasSeeds = existsSync(seeds);

function read(bytes: Uint8Array) {
  const document = readDocument(bytes, { name: "paper.txt" });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}

const sources = [
  {
    of: "fixtures",
    isPresent: true,
    load: async (index: number) => (await loadPaper(listPapers()[index] ?? "")).bytes,
  },
  {
    of: "originals",
    isPresent: hasSeeds,
    load: async (index: number) => readFileSync(new URL(seedNames[index] ?? "", seeds)),
  },
];

describe.each(sources)("the $of", ({ isPresent, load }) => {
  test.skipIf(!isPresent)("of January 2018 are read whole", async () => {
    const paper = read(await load(0));
    const kinds = paper.projects.map(({ forecast }) => forecast.kind);
    expect([paper.projects.length, paper.decisions.length, paper.spotlights.length]).toEqual([
      43, 12, 3,
    ]);
    expect(kinds.filter((kind) => kind !== "period")).toEqual(["blank", "blank", "blank", "tbd"]);
    expect(paper.headline).toMatchObject({
      completed: 25,
      current: 42,
      candidate: 16,
      rag: { green: 35, amber: 7, red: 0 },
      assumptions: ["rag-by-position"],
      shares: [{ percent: 32 }, { percent: 32 }],
    });
    const lists = paper.headline?.lists;
    expect(
      [lists?.delivered, lists?.initiated, lists?.toCommence].map((list) => list?.titles.length),
    ).toEqual([4, 2, 2]);
    expect([lists?.placedOnHold, lists?.newCandidates].map((list) => list?.stated)).toEqual([1, 1]);
    expect(paper.priorities).toHaveLength(4);
    expect(paper.strands).toHaveLength(5);
    expect(summarisePaper(paper, { asOf: "2018-01-26" }).forecasts.lapsed).toHaveLength(9);
  });

  test.skipIf(!isPresent)("of February 2020 are read whole, with their money", async () => {
    const paper = read(await load(1));
    expect([paper.projects.length, paper.decisions.length, paper.spotlights.length]).toEqual([
      9, 10, 0,
    ]);
    expect(paper.meeting).toEqual({ text: "7 February 2020", date: "2020-02-07" });
    expect(paper.projects.find(({ deadline }) => deadline !== null)?.deadline).toBe("2020-09-23");
    const { money, forecasts } = summarisePaper(paper);
    expect(forecasts.blank).toBe(1);
    expect(forecasts.lapsed.map(({ title }) => title)).toEqual([
      "Police Complaints Reform (statutory)",
    ]);
    expect(money).toMatchObject({
      approved: "5777125.00",
      reserveTransfers: "4800000.00",
      total: "350000.00",
      external: "6366.00",
    });
    const amounts = paper.decisions.flatMap((decision) => decision.amounts);
    expect(amounts.filter(({ role }) => role === "duplicate")).toHaveLength(2);
  });
});

test("a paper with rows of the wrong length gives every row, each with its problem", async () => {
  const paper = read((await loadPaper("bad/too-many-cells.txt")).bytes);
  expect(paper.problems.map(({ code }) => code).toSorted()).toEqual([
    "row-too-long",
    "row-too-short",
  ]);
  expect(paper.problems.every(({ at }) => at?.line != null)).toBe(true);
  expect(paper.projects.some(({ other }) => Object.keys(other).length > 0)).toBe(true);
});

test("a paper without a table is the problem nothing-found", async () => {
  const paper = read((await loadPaper("bad/no-table.txt")).bytes);
  expect(paper.problems.map(({ code }) => code)).toEqual(["nothing-found"]);
});
