import type { Paper } from "@pcplan/core/paper";
import { parseProjectTitle } from "@pcplan/core/project";
import { aPaper, type ProjectParts } from "../../packages/core/src/paper/aPaper.cases.js";
import { add, happenings } from "./happenings.js";
import type { Maker, Random, Row, Step, TrueEvent } from "./types.js";
import { newRow, pick, toRandom } from "./words.js";

const ROWS = 25;
const STEPS = 5;

/** Makes a step: everything that fits a row happens once, and then new rows come until the paper is full again. */
function takeStep(rows: readonly Row[], maker: Maker): Step {
  const { random } = maker;
  const copies = rows.map((row) => ({ ...row }));
  const untouched = new Set(shuffle(copies, random));
  const step: Step = { rows: copies, delivered: [], initiated: [], events: [], untouched, maker };
  for (const { fits, happen } of shuffle(happenings, random)) {
    const row = [...untouched].find(fits);
    if (!row) continue;
    untouched.delete(row);
    happen(row, step);
  }
  while (step.rows.length < ROWS) comeNew(step);
  step.rows = shuffle(step.rows, random);
  return step;
}

function comeNew(step: Step): void {
  const row = newRow(
    step.maker,
    pick([{}, {}, { stage: "candidate" }, { stage: "on-hold" }], step.maker.random),
  );
  const isInitiated = row.stage === "current" && step.maker.random(2) === 0;
  if (isInitiated) step.initiated.push(row.title);
  add(step, row);
  step.events.push({ kind: isInitiated ? "initiated" : "appeared", title: row.title });
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => [random(1_000_000), item] as const);
  return keyed.toSorted(([one], [other]) => one - other).map(([, item]) => item);
}

export interface Series {
  papers: Paper[];
  events: TrueEvent[][];
  /** The forecasts of each project as the papers print them, one after another, as `paper: words`. */
  forecasts: string[][];
}

/** Six papers of some twenty-five projects, half a year apart, and what truly happened between each two. */
export function makeSeries(seed: number): Series {
  const maker = { random: toRandom(seed + 1), count: 0 };
  const first = Array.from({ length: ROWS }, (_, index) =>
    newRow(maker, { stage: index < 3 ? "candidate" : index < 6 ? "on-hold" : "current" }),
  );
  const steps: Step[] = [];
  for (let rows = first; steps.length < STEPS; rows = steps.at(-1)?.rows ?? [])
    steps.push(takeStep(rows, maker));
  return {
    papers: [toPaper(first, 0), ...steps.map((step, index) => toPaper(step.rows, index + 1, step))],
    events: steps.map(({ events }) => events),
    forecasts: forecastsOf([first, ...steps.map(({ rows }) => rows)]),
  };
}

function forecastsOf(papers: readonly (readonly Row[])[]): string[][] {
  const stated = papers.flatMap((rows, paper) =>
    rows.map(({ project, forecast }) => ({ project, words: `${paper}: ${forecast}` })),
  );
  const projects = Map.groupBy(stated, ({ project }) => project);
  return [...projects.values()].map((lines) => lines.map(({ words }) => words));
}

function toPaper(rows: readonly Row[], index: number, step?: Step): Paper {
  const date = `20${18 + Math.floor(index / 2)}-0${index % 2 === 0 ? 2 : 8}-07`;
  const list = (titles: string[] = []) => (titles.length === 0 ? null : titles);
  return aPaper({
    date,
    headline: { lists: { delivered: list(step?.delivered), initiated: list(step?.initiated) } },
    projects: rows.map(toProject),
  });
}

function toProject({
  objective,
  strand,
  stage,
  deadline,
  title,
  forecast,
  rag,
}: Row): ProjectParts {
  return {
    objective,
    strand,
    stage,
    deadline,
    ...parseProjectTitle(title),
    forecast,
    rag,
    strandText: strand,
    strandConfidence: "certain",
    at: { source: null, page: null, line: 1, row: null, column: null },
  };
}
