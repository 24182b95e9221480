import { existsSync, readFileSync } from "node:fs";
import { summarisePaper } from "@pcplan/core/dashboard";
import { type Paper, parsePaper } from "@pcplan/core/paper";
import { paperSchema } from "@pcplan/core/paper/schema";
import { readDocument } from "@pcplan/documents";
import { listBadPapers, listPapers, loadPaper } from "@pcplan/fixtures";
import { describe, expect, test } from "vitest";

const seeds = new URL("../../shared/seeds/", import.meta.url);
const hasSeeds = existsSync(seeds);
/** The original of each sample paper, in the order in which they are listed. */
const seedNames = ["001_1ecf8fbf64bc4a9b.txt", "000_68cfbea87335e9f6.txt"];

async function read(bytes: Uint8Array, name: string): Promise<Paper> {
  const document = await readDocument(bytes, { name });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}

/** What was worded anew in the samples, and what depends on where a word stands in it. */
function withoutWording(paper: Paper): Paper {
  return {
    ...paper,
    projects: paper.projects.map((project) => ({ ...project, objective: null })),
    decisions: paper.decisions.map((decision) => ({
      ...decision,
      summary: "",
      amounts: decision.amounts.map((amount) => ({ ...amount, start: 0, end: 0 })),
    })),
    spotlights: paper.spotlights.map((spotlight) => ({
      ...spotlight,
      overview: null,
      outcomesIntro: spotlight.outcomesIntro === null ? null : "",
      outcomes: spotlight.outcomes.map(() => ""),
    })),
  };
}

describe.each(listPapers().map((name, index) => ({ name, seed: seedNames[index] ?? "" })))(
  "$name",
  ({ name, seed }) => {
    test("is read as was written down by hand", async () => {
      const { bytes, expected } = await loadPaper(name);
      const paper = await read(bytes, name);
      expect(paper).toEqual(expected);
      expect(paperSchema.parse(paper)).toEqual(expected);
    });

    test.skipIf(!hasSeeds)("and its original, but for the words of its sentences", async () => {
      const expected = paperSchema.parse((await loadPaper(name)).expected);
      const paper = await read(readFileSync(new URL(seed, seeds)), name);
      expect(withoutWording(paper)).toEqual(withoutWording(expected));
      expect(paper.projects.every(({ objective }) => objective !== null)).toBe(true);
      expect(paper.decisions.every(({ summary }) => summary !== "")).toBe(true);
    });
  },
);

test("the figures that the two papers are known by", async () => {
  const [first, second] = await Promise.all(
    listPapers().map(async (name) => paperSchema.parse((await loadPaper(name)).expected)),
  );
  const kinds = first?.projects.map(({ forecast }) => forecast.kind);
  expect(kinds?.filter((kind) => kind !== "period")).toEqual(["blank", "blank", "blank", "tbd"]);
  expect([first?.projects.length, first?.decisions.length, first?.spotlights.length]).toEqual([
    43, 12, 3,
  ]);
  expect([second?.projects.length, second?.decisions.length]).toEqual([9, 10]);
  const lapsed = (paper: Paper | undefined, asOf: string | null) =>
    paper && summarisePaper(paper, { asOf }).forecasts.lapsed.map(({ title }) => title);
  expect(lapsed(first, "2018-01-26")).toHaveLength(9);
  expect(lapsed(second, null)).toEqual(["Police Complaints Reform (statutory)"]);
  expect(second && summarisePaper(second).money).toMatchObject({
    approved: "5777125.00",
    reserveTransfers: "4800000.00",
    total: "350000.00",
    external: "6366.00",
    mentioned: "0.00",
  });
  const roles = second?.decisions.flatMap(({ amounts }) => amounts.map(({ role }) => role));
  expect(roles?.filter((role) => role === "duplicate")).toHaveLength(2);
});

test.each(listBadPapers())(
  "%s is read as far as it goes, as was written down by hand",
  async (name) => {
    const { bytes, expected } = await loadPaper(name);
    const document = await readDocument(bytes, { name });
    if (document.ok) expect(parsePaper(document.value)).toEqual(expected);
    else expect({ problem: document.problem }).toMatchObject(expected as object);
  },
);

test("every sample, good or bad, has its expected values", async () => {
  for (const name of [...listPapers(), ...listBadPapers()])
    expect((await loadPaper(name)).expected, name).not.toBeNull();
});
