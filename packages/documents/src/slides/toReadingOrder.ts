import type { Frame } from "./types.js";

/** Something with a place on a slide. */
interface Framed {
  frame: Frame | null;
}

/** By so much of its size a box may reach over another before the two no longer stand apart. */
const OVERLAP = 0.15;

/** A slide with more shapes is a drawing, which has no strips that are worth the search. */
const MOST_CUT = 400;

/**
 * Puts what stands on a slide in the order in which people read it: the slide is cut along its widest free strip, from
 * edge to edge, and each part again. What no strip parts is read from the top, then from the left; what has no place
 * comes last, as it was given.
 */
export function toReadingOrder<One extends Framed>(all: readonly One[]): One[] {
  const placed = all.filter(({ frame }) => frame !== null);
  const ordered = placed.length > MOST_CUT ? placed.toSorted(byPlace) : cut(placed);
  return [...ordered, ...all.filter(({ frame }) => frame === null)];
}

function cut<One extends Framed>(all: readonly One[]): One[] {
  if (all.length < 2) return [...all];
  const strips = [widestStrip(all, upright), widestStrip(all, level)].filter((one) => one !== null);
  const [widest] = strips.toSorted((a, b) => b.width - a.width);
  if (widest === undefined) return all.toSorted(byPlace);
  const before = all.filter((one) => widest.before.has(one));
  const after = all.filter((one) => !widest.before.has(one));
  return [...cut(before), ...cut(after)];
}

const level = ({ x, width }: Frame): Span => [x, x + width];
const upright = ({ y, height }: Frame): Span => [y, y + height];

type Span = [start: number, end: number];

/** The widest strip between two parts, and what stands before it. */
function widestStrip<One extends Framed>(all: readonly One[], spanOf: (frame: Frame) => Span) {
  const spans = all
    .flatMap((one) => (one.frame === null ? [] : [{ one, span: spanOf(one.frame) }]))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  let widest: { width: number; before: Set<One> } | null = null;
  let [end, solidEnd] = [-Infinity, -Infinity];
  for (const [index, { span }] of spans.entries()) {
    const [from, to] = span;
    const overlap = (to - from) * OVERLAP;
    const width = from - end;
    const isFree = index > 0 && from + overlap >= solidEnd;
    if (isFree && (widest === null || width > widest.width))
      widest = { width, before: new Set(spans.slice(0, index).map(({ one }) => one)) };
    end = Math.max(end, to);
    solidEnd = Math.max(solidEnd, to - overlap);
  }
  return widest;
}

function byPlace({ frame: one }: Framed, { frame: other }: Framed): number {
  if (one === null || other === null) return 0;
  return one.y - other.y || one.x - other.x;
}
