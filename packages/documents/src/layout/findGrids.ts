import { HEADING_SIZE } from "./headingSize.js";
import { medianOf } from "./medianOf.js";
import { type Edges, NEAR, toPlaces } from "./toEdges.js";
import { toLines } from "./toRuns.js";
import type { Edge, Run } from "./types.js";

/** A table that is drawn with lines. */
export interface Grid {
  /** The left edge of each column, and the right edge of the last. */
  columns: number[];
  /** The top edge of each row, and the bottom edge of the last. */
  rows: number[];
  /** The edges that are drawn. */
  edges: Edges;
  /** Whether its vertical edges go on below its last horizontal line: the page ends in the middle of a row. */
  isOpen: boolean;
}

/** Two horizontal lines belong to one table when they overlap by at least this share of the longer one. */
const ALIKE = 0.8;

/**
 * Finds what may be tables by their drawn lines: horizontal lines of about the same length below one another, with the
 * vertical edges that cross them. A heading or a paragraph between two lines ends one table and starts the next.
 */
export function findGrids(edges: Edges, runs: readonly Run[]): Grid[] {
  return findLadders(edges)
    .flatMap((ladder) => cutLadder(ladder, edges.uprights, runs))
    .map((ladder) => toGrid(ladder, edges.uprights))
    .filter(isGrid);
}

/** This many vertical edges make a table even of a single row, as where a page break leaves one row on a page. */
const FEWEST_UPRIGHTS = 3;

function isGrid({ columns, rows, edges }: Grid): boolean {
  const isCrossed = edges.uprights.length >= FEWEST_UPRIGHTS && rows.length > 1;
  return columns.length > 1 && (rows.length > 2 || isCrossed);
}

/**
 * Groups horizontal lines that stand below one another like the rungs of a ladder, the topmost first. Short lines join
 * the ladder of longer ones in which they lie.
 */
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

/** Joins ladders of short lines, as stand beside merged cells, to the wider ladder around them. */
function joinInner(ladders: readonly Edge[][], uprights: readonly Edge[]): Edge[][] {
  const outer: Edge[][] = [];
  for (const ladder of ladders) {
    const around = outer.find((one) => isInner(ladder, one, uprights));
    if (around === undefined) outer.push([...ladder]);
    else around.push(...ladder);
  }
  return outer;
}

/** Whether short lines belong to a ladder: they lie between its rungs, or vertical edges cross both. */
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

/** Cuts a ladder that runs through several tables on a page into one for each table. */
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

/** An empty gap wider than this, in points, is the space between two tables; a narrower one is an empty row. */
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
 * Whether the space between two lines separates two tables and is no row. No vertical edge may go through it, and it is
 * either empty or holds a heading or paragraph: lines of text that are not divided into columns.
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

/** Whether words are a heading (larger than the table's own words) or a paragraph (wider than half the table). */
function isProse(run: Run, usual: number, width: number): boolean {
  return run.height > HEADING_SIZE * usual || run.width > 0.5 * width;
}

/** Whether a horizontal and a vertical edge cross or touch. */
function meets(flat: Edge, upright: Edge): boolean {
  return (
    upright.at >= flat.from - NEAR &&
    upright.at <= flat.to + NEAR &&
    flat.at >= upright.from - NEAR &&
    flat.at <= upright.to + NEAR
  );
}

/**
 * Works out where the columns and rows of a table lie. Columns start at vertical edges, and where horizontal lines end:
 * beside a merged cell they stop short. A table that a page break cuts may have no line above its first row or below its
 * last; then the ends of the vertical edges show how far it goes.
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

/** A row is at least this high, in points. */
const SHORTEST_ROW = 6;

/** The places at which several vertical edges end together. */
function openEnds(ends: readonly number[]): number[] {
  return toPlaces(ends).filter(
    (place) => ends.filter((end) => Math.abs(end - place) <= NEAR).length >= FEWEST_UPRIGHTS,
  );
}
