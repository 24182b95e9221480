import { medianOf } from "./medianOf.js";
import { type Edges, NEAR, toPlaces } from "./toEdges.js";
import { toLines } from "./toRuns.js";
import type { Edge, Run } from "./types.js";

/** A table that is drawn with rules: where its rows and its columns lie between, and the edges that are drawn. */
export interface Grid {
  columns: number[];
  rows: number[];
  edges: Edges;
  /** Whether its upright edges go on under its last line. */
  isOpen: boolean;
}

/** Of two lines under one another, the shorter is at least this share of the longer where they bound one table. */
const ALIKE = 0.8;

/**
 * Finds what may be tables by their rules: lines of a like length under one another, with the edges that cross them.
 * A heading or a paragraph between two of them ends one table and starts the next.
 */
export function findGrids(edges: Edges, runs: readonly Run[]): Grid[] {
  return findLadders(edges)
    .flatMap((ladder) => cutLadder(ladder, edges.uprights, runs))
    .map((ladder) => toGrid(ladder, edges.uprights))
    .filter(isGrid);
}

/** So many upright edges are a table even where a page leaves it but one row. */
const FEWEST_UPRIGHTS = 3;

function isGrid({ columns, rows, edges }: Grid): boolean {
  const isCrossed = edges.uprights.length >= FEWEST_UPRIGHTS && rows.length > 1;
  return columns.length > 1 && (rows.length > 2 || isCrossed);
}

/** Lines under one another, the topmost first; a short line joins the longer ones inside which it lies. */
function findLadders({ flats, uprights }: Edges): Edge[][] {
  const ladders: Edge[][] = [];
  for (const flat of flats.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const met = ladders.find((ladder) => ladder.some((one) => isAlike(one, flat)));
    if (met === undefined) ladders.push([flat]);
    else met.push(flat);
  }
  return joinInner(ladders, uprights).map((ladder) => ladder.toSorted((a, b) => a.at - b.at));
}

function isAlike(one: Edge, other: Edge): boolean {
  const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return overlap >= ALIKE * Math.max(one.to - one.from, other.to - other.from);
}

/** The lines beside merged cells are shorter; they lie between a table's own, or its upright edges cross both. */
function joinInner(ladders: readonly Edge[][], uprights: readonly Edge[]): Edge[][] {
  const outer: Edge[][] = [];
  for (const ladder of ladders) {
    const around = outer.find((one) => isInner(ladder, one, uprights));
    if (around === undefined) outer.push([...ladder]);
    else around.push(...ladder);
  }
  return outer;
}

function isInner(
  inner: readonly Edge[],
  outer: readonly Edge[],
  uprights: readonly Edge[],
): boolean {
  const [first] = outer;
  if (first === undefined) return false;
  const isNarrower = inner.every(
    ({ from, to }) => from >= first.from - NEAR && to <= first.to + NEAR,
  );
  if (!isNarrower) return false;
  const [top, bottom] = [
    Math.min(...outer.map(({ at }) => at)),
    Math.max(...outer.map(({ at }) => at)),
  ];
  if (inner.some(({ at }) => at > top + NEAR && at < bottom - NEAR)) return true;
  const crossing = uprights.filter((edge) => outer.some((flat) => meets(flat, edge)));
  if (crossing.length > 0) return inner.some((flat) => crossing.some((edge) => meets(flat, edge)));
  return inner.every(({ at, to }) => Math.abs(to - first.to) <= NEAR && at > top);
}

/** Cuts lines that bound several tables on one page into those of each. */
function cutLadder(
  ladder: readonly Edge[],
  uprights: readonly Edge[],
  runs: readonly Run[],
): Edge[][] {
  const parts: Edge[][] = [[]];
  const crossing = uprights.filter((edge) => ladder.some((flat) => meets(flat, edge)));
  const words = ladder.flatMap((flat, at) => between(runs, ladder[at - 1] ?? flat, flat));
  const usual = medianOf(words.map(({ height }) => height));
  const width = Math.max(...ladder.map(({ from, to }) => to - from));
  ladder.forEach((flat, at) => {
    const before = ladder[at - 1] ?? flat;
    const inside = { crossing, runs: between(runs, before, flat), usual, width };
    if (isBetweenTables([before.at, flat.at], inside)) parts.push([]);
    parts.at(-1)?.push(flat);
  });
  return parts;
}

function between(runs: readonly Run[], above: Edge, below: Edge): Run[] {
  return runs.filter((run) => {
    const [x, y] = [(run.left + run.right) / 2, (run.top + run.bottom) / 2];
    return (
      run.turned === "not" &&
      y > above.at &&
      y < below.at &&
      x > Math.min(above.from, below.from) &&
      x < Math.max(above.to, below.to)
    );
  });
}

/** A gap wider than this without words is the space between two tables and no empty row. */
const WIDEST_EMPTY_ROW = 30;

interface Between {
  /** The upright edges of the tables. */
  crossing: readonly Edge[];
  /** The words between the two lines. */
  runs: readonly Run[];
  /** The height of the tables' usual words, and the width of their lines. */
  usual: number;
  width: number;
}

/**
 * Says whether what lies between two lines is no row: it has no words, or words on lines of their own, and edges that
 * cross the lines above it and below it do not cross it.
 */
function isBetweenTables(
  [top, bottom]: readonly [number, number],
  { crossing, runs, usual, width }: Between,
): boolean {
  if (bottom - top <= 2 * NEAR) return false;
  const middle = (top + bottom) / 2;
  if (crossing.some(({ from, to }) => from < middle && to > middle)) return false;
  const isCrossed =
    crossing.some(({ to }) => to <= middle) && crossing.some(({ from }) => from >= middle);
  if (runs.length === 0) return isCrossed || bottom - top > WIDEST_EMPTY_ROW;
  const isDivided = toLines(runs).some((line) => line.length > 1);
  return !isDivided && (isCrossed || runs.some((run) => isProse(run, usual, width)));
}

/** Words larger than a table's own are a heading over the next one; words over half its width are a paragraph. */
function isProse(run: Run, usual: number, width: number): boolean {
  return run.height > 1.12 * usual || run.width > 0.5 * width;
}

function meets(flat: Edge, upright: Edge): boolean {
  return (
    upright.at >= flat.from - NEAR &&
    upright.at <= flat.to + NEAR &&
    flat.at >= upright.from - NEAR &&
    flat.at <= upright.to + NEAR
  );
}

/**
 * A table's columns lie between its upright edges and where its lines end, as those beside merged cells do early. Where
 * a page breaks it, no line may close its first row or its last, and the upright edges alone say how far it goes.
 */
function toGrid(flats: Edge[], uprights: readonly Edge[]): Grid {
  const crossing = uprights.filter((edge) => flats.some((flat) => meets(flat, edge)));
  const [top, bottom] = [flats[0]?.at ?? 0, flats.at(-1)?.at ?? 0];
  const tops = openEnds(crossing.map(({ from }) => from)).filter((at) => at < top - SHORTEST_ROW);
  const bottoms = openEnds(crossing.map(({ to }) => to)).filter((at) => at > bottom + SHORTEST_ROW);
  const ends = flats.flatMap(({ from, to }) => [from, to]);
  return {
    columns: toPlaces([...ends, ...crossing.map(({ at }) => at)]),
    rows: toPlaces([...tops.slice(0, 1), ...flats.map(({ at }) => at), ...bottoms.slice(-1)]),
    edges: { flats, uprights: crossing },
    isOpen: bottoms.length > 0,
  };
}

const SHORTEST_ROW = 6;

/** Where several upright edges end together. */
function openEnds(ends: readonly number[]): number[] {
  return toPlaces(ends).filter(
    (place) => ends.filter((end) => Math.abs(end - place) <= NEAR).length >= FEWEST_UPRIGHTS,
  );
}
