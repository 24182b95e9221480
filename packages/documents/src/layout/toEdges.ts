import type { Edge, LayoutPage, Rule } from "./types.js";

/** A drawn line is no thicker than this. */
const THICKEST_RULE = 3;

/** A line shorter than this bounds no cell: it underlines a word, or is part of a drawing. */
const SHORTEST_EDGE = 8;

/** Edges nearer than this are one. */
export const NEAR = 2.5;

export interface Edges {
  /** Edges that lie: `at` counts downwards. */
  flats: Edge[];
  /** Edges that stand upright: `at` counts to the right. */
  uprights: Edge[];
}

/** The edges that a page's lines and filled boxes have; a box as large as the page is its ground and has none. */
export function toEdges({ rules, width, height }: LayoutPage): Edges {
  const edges: Edges = { flats: [], uprights: [] };
  for (const rule of rules) {
    const isGround = rule.right - rule.left > 0.95 * width && rule.bottom - rule.top > 0.9 * height;
    if (!isGround) addEdges(edges, rule);
  }
  return { flats: joinEdges(edges.flats), uprights: joinEdges(edges.uprights) };
}

function addEdges({ flats, uprights }: Edges, { left, top, right, bottom }: Rule): void {
  const [wide, high] = [right - left, bottom - top];
  if (high <= THICKEST_RULE && wide >= SHORTEST_EDGE)
    flats.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (wide <= THICKEST_RULE && high >= SHORTEST_EDGE)
    uprights.push({ at: (left + right) / 2, from: top, to: bottom });
  else if (wide >= SHORTEST_EDGE && high >= SHORTEST_EDGE) {
    flats.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right });
    uprights.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom });
  }
}

/** Joins edges that lie on one another or go on where another ends. */
function joinEdges(edges: readonly Edge[]): Edge[] {
  const joined: Edge[] = [];
  for (const edge of edges.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const met = findMet(joined, edge);
    if (met === null) joined.push({ ...edge });
    else {
      met.from = Math.min(met.from, edge.from);
      met.to = Math.max(met.to, edge.to);
    }
  }
  return joined;
}

function findMet(joined: readonly Edge[], { at, from, to }: Edge): Edge | null {
  for (let index = joined.length - 1; index >= 0; index--) {
    const one = joined[index];
    if (one === undefined || at - one.at > NEAR / 2) return null;
    if (from <= one.to + NEAR && to >= one.from - NEAR) return one;
  }
  return null;
}

/** The places of values that stand close to one another, each once, in their order. */
export function toPlaces(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) places.push(value);
  return places;
}
