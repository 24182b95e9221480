import type { Frame, Shape } from "./types.js";

/** A part of a slide within which things belong together: a card with what lies on it, a group, or one shape. */
export interface Zone {
  /** `null` where the file does not say where it stands. */
  frame: Frame | null;
  /** What stands in it, in no order. */
  shapes: Shape[];
  /** A card has several shapes on it, a box one; what stands in neither is the slide's own. */
  kind: "card" | "box" | null;
}

/** A box that takes up more of its slide is its ground and no card. */
const LARGEST_CARD = 0.5;

/** A slide with more shapes is a drawing and has no cards that are worth the search. */
const MOST_SHAPES = 400;

/** Parts a slide into its cards, boxes and what stands alone. */
export function toZones(shapes: readonly Shape[], size: Pick<Frame, "width" | "height">): Zone[] {
  const largest = size.width * size.height * LARGEST_CARD;
  const isSmall = ({ frame }: Shape) => frame !== null && areaOf(frame) <= largest;
  const cards = shapes.length > MOST_SHAPES ? [] : shapes.filter(isSmall);
  const zones = new Map<Shape | string, Shape[]>();
  for (const shape of shapes) {
    const key = cardOf(shape, { cards, shapes }) ?? shape.group ?? shape;
    zones.set(key, [...(zones.get(key) ?? []), shape]);
  }
  return [...zones.values()].flatMap((all) => toZone(all) ?? []);
}

function toZone(shapes: Shape[]): Zone | null {
  const full = shapes.filter(({ blocks }) => blocks.length > 0);
  if (full.length === 0) return null;
  const frames = shapes.flatMap(({ frame }) => frame ?? []);
  const kind = full.length > 1 ? "card" : full[0]?.isBox === true ? "box" : null;
  return { frame: frames.length === 0 ? null : around(frames), shapes: full, kind };
}

/** The largest box on which a shape lies, or itself where others lie on it. */
function cardOf(
  shape: Shape,
  { cards, shapes }: { cards: readonly Shape[]; shapes: readonly Shape[] },
): Shape | null {
  const under = cards.filter((card) => liesOn(shape, card));
  const [largest] = under.toSorted((a, b) => areaOf(b.frame) - areaOf(a.frame));
  if (largest !== undefined) return largest;
  return cards.includes(shape) && shapes.some((other) => liesOn(other, shape)) ? shape : null;
}

/** Tables and titles are cards to nothing. */
function liesOn({ frame }: Shape, card: Shape): boolean {
  if (frame === null || card.frame === null || !card.isBox || card.isTitle) return false;
  const { x, y, width, height } = card.frame;
  const [middle, centre] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const isInside = middle > x && middle < x + width && centre > y && centre < y + height;
  return isInside && areaOf(frame) < areaOf(card.frame);
}

function areaOf(frame: Frame | null): number {
  return frame === null ? 0 : frame.width * frame.height;
}

function around(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((one) => one.x));
  const y = Math.min(...frames.map((one) => one.y));
  const right = Math.max(...frames.map((one) => one.x + one.width));
  const bottom = Math.max(...frames.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}
