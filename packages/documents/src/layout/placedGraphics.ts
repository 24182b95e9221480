import type { Chart, Figure } from "@pcplan/core/document";
import type { Fill, Run } from "./types.js";

/** A tile of a dashboard or a chart, with the words and the shapes of which it is made. */
export interface PlacedGraphic {
  block: Omit<Figure, "at"> | Omit<Chart, "at">;
  runs: Run[];
  fills: Fill[];
}

/** The space that something takes up on a page. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest space in which all of some things stand. */
export function boundsOf(parts: readonly Bounds[]): Bounds {
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    top: Math.min(...parts.map(({ top }) => top)),
    right: Math.max(...parts.map(({ right }) => right)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

/** Whether the middle of one thing stands inside another. */
export function isWithin(one: Bounds, { left, top, right, bottom }: Bounds): boolean {
  const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2];
  return x > left && x < right && y > top && y < bottom;
}

/** How far two things reach over one another from left to right; less than 0 where a gap parts them. */
export function overlapAcross(one: Bounds, other: Bounds): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

/** The same from top to bottom. */
export function overlapDown(one: Bounds, other: Bounds): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}
