import { changeKinds, comparePapers } from "@pcplan/core/comparison";
import { toLedger } from "@pcplan/core/ledger";
import type { Paper } from "@pcplan/core/paper";
import { expect, test } from "vitest";
import { makeSeries } from "./makeSeries.js";
import type { TrueEvent } from "./types.js";

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

const toWords = ({ kind, title }: TrueEvent): string => `${kind}: ${title}`;

/** What a comparison found; a row that two parts came from is told once for each part, by the part. */
function findEvents(before: Paper, after: Paper): string[] {
  return comparePapers(before, after).changes.map(toWords).toSorted();
}

test.each(seeds)("series %i: every event is found and nothing is invented", (seed) => {
  const { papers, events } = makeSeries(seed);
  events.forEach((expected, index) => {
    const [before, after] = papers.slice(index, index + 2);
    if (!before || !after) throw new Error("The series is too short.");
    expect(findEvents(before, after)).toEqual(expected.map(toWords).toSorted());
  });
});

test("every kind of change happens in the series", () => {
  const kinds = seeds.flatMap((seed) =>
    makeSeries(seed)
      .events.flat()
      .map(({ kind }) => kind),
  );
  expect(new Set(kinds)).toEqual(new Set(changeKinds.map(({ kind }) => kind)));
});

test.each(seeds)("series %i: the ledger follows every project under all its names", (seed) => {
  const { papers, forecasts } = makeSeries(seed);
  const { projects } = toLedger(papers.toReversed());
  const lines = projects.map((project) =>
    project.forecasts.map(({ paper, forecast }) => `${paper}: ${forecast.text}`),
  );
  expect(toSorted(lines)).toEqual(toSorted(forecasts));
});

const toSorted = (lines: string[][]) => lines.map((line) => line.join(", ")).toSorted();
