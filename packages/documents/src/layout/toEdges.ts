import type { Edge, LayoutPage, Rule } from "./types.js";

/** A drawn line is at most this thick, in points; anything thicker is a box. */
const THICKEST_RULE = 3;

/** A line shorter than this, in points, bounds no cell: it underlines a word or belongs to a drawing. */
const SHORTEST_EDGE = 8;

/** Two edges this many points apart, or less, are one. */
export const NEAR = 2.5;

/** The edges on a page. */
export interface Edges {
  /** The horizontal edges: `at` is how far down the page, `from` and `to` are their left and right ends. */
  flats: Edge[];
  /** The vertical edges: `at` is how far to the right, `from` and `to` are their upper and lower ends. */
  uprights: Edge[];
}

/** Works out the edges of a page's lines and filled boxes. A box as large as the page is its background and has none. */
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

/** Joins edges on one line that overlap or touch. */
function joinEdges(edges: readonly Edge[]): Edge[] {
  const sorted = edges.toSorted((a, b) => a.at - b.at);
  const joined: Edge[] = [];
  for (let start = 0; start < sorted.length;) {
    const at = sorted[start]?.at ?? 0;
    const next = sorted.findIndex((edge) => edge.at - at > NEAR / 2);
    const end = next < 0 ? sorted.length : next;
    joined.push(...joinLine(sorted.slice(start, end)));
    start = end;
  }
  return joined;
}

/** Joins edges of one line, from its start to its end. */
function joinLine(edges: readonly Edge[]): Edge[] {
  const joined: Edge[] = [];
  for (const edge of edges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && edge.from <= last.to + NEAR) last.to = Math.max(last.to, edge.to);
    else joined.push({ ...edge });
  }
  return joined;
}

/** Sorts values and leaves out those that are close to the one before. */
export function toPlaces(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) places.push(value);
  return places;
}
