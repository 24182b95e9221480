import { compareSeries } from "@pcplan/core/comparison";
import { checkSeries } from "@pcplan/core/findings";
import type { Paper } from "@pcplan/core/paper";
import { readPaper } from "@pcplan/core";
import { readDocument } from "@pcplan/documents";
import { describe, expect, test } from "vitest";
import { cheddar } from "./cheddar.js";
import { harbourside } from "./harbourside.js";
import type { PlantedOffice } from "./types.js";

/** So much of what happened is to be found. */
const FOUND = 0.95;

async function read({ papers, toText }: PlantedOffice): Promise<Paper[]> {
  const texts = papers.map((paper) => [paper.day[1], toText(paper)] as const);
  return Promise.all(
    texts.map(async ([date, text]) => {
      const isMarkdown = text.startsWith("#");
      const name = `${date}.${isMarkdown ? "md" : "txt"}`;
      const result = await readPaper(new TextEncoder().encode(text), { readDocument, name });
      if (!result.ok) throw new Error(result.problem.message);
      return result.value;
    }),
  );
}

describe.each([harbourside, cheddar])("$name", (office) => {
  test("every row and day is read", async () => {
    const papers = await read(office);
    expect(papers.map(({ meeting }) => meeting?.date)).toEqual(
      office.papers.map(({ day }) => day[1]),
    );
    expect(papers.map(({ projects }) => projects.map(({ title }) => title))).toEqual(
      office.papers.map(({ rows }) => rows.map(([title]) => title)),
    );
  });

  test("what happened is found, and nothing is invented", async () => {
    const { steps } = compareSeries(await read(office));
    const found = steps.map(({ comparison }) =>
      comparison.changes.map(({ kind, title }) => `${kind}: ${title}`),
    );
    const expected = office.steps.map(({ events }) => events);
    const missed = expected.map((events, index) =>
      events.filter((event) => !found[index]?.includes(event)),
    );
    const invented = found.map((events, index) =>
      events.filter((event) => !expected[index]?.includes(event)),
    );
    const all = expected.flat().length;
    expect({ missed: missed.flat(), invented: invented.flat() }).toEqual({
      missed: missed.flat().slice(0, Math.floor(all * (1 - FOUND))),
      invented: [],
    });
  });

  test("the ranges by which forecasts moved are exact", async () => {
    const { steps } = compareSeries(await read(office));
    const moved = steps.map(({ comparison }) =>
      Object.fromEntries(
        comparison.changes.flatMap(({ title, slippage }) =>
          slippage === null ? [] : [[title, [slippage.minMonths, slippage.maxMonths]]],
        ),
      ),
    );
    const expected = office.steps.map(({ slippage }) =>
      Object.fromEntries(
        Object.entries(slippage).map(([title, range]) => [title, range.toSorted((a, b) => a - b)]),
      ),
    );
    expect(moved).toEqual(expected);
  });

  test("each planted fault is found, in whatever order the papers are given", async () => {
    const papers = await read(office);
    for (const given of [papers, papers.toReversed()]) {
      const told = checkSeries(given).findings.map(
        ({ code, about, paper }) => `${paper?.day ?? "-"} | ${code}: ${about ?? "-"}`,
      );
      expect(office.faults.filter((fault) => !told.includes(fault))).toEqual([]);
    }
  });

  test("no decoy is taken for a fault, and no rule accuses where none was planted", async () => {
    const findings = checkSeries(await read(office)).findings;
    const told = findings.map(({ code, about }) => `${code}: ${about ?? "-"}`);
    expect(office.decoys.filter((decoy) => told.includes(decoy))).toEqual([]);
    const serious = findings.flatMap(({ code, about, severity, paper, row }) =>
      severity === "note" || (row === undefined && !code.startsWith("headline"))
        ? []
        : [`${paper?.day ?? "-"} | ${code}: ${about ?? "-"}`],
    );
    expect(serious.filter((one) => !office.faults.includes(one))).toEqual([]);
  });
});
