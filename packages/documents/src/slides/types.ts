import type { Block } from "@pcplan/core/document";

/** Where a shape stands on its slide, in the slide's own unit. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What stands in one place of a slide. */
export interface Shape {
  /** `null` where the file does not say where it stands; it is then read after the others. */
  frame: Frame | null;
  /** What the shape holds; empty for one that is only drawn. */
  blocks: Block[];
  /** The slide's title, which is read first. */
  isTitle: boolean;
  /** A box that somebody drew on the slide, and not the room that a layout keeps for its text. */
  isBox: boolean;
  /** The name of the group of shapes in which it stands; `null` where it stands alone. */
  group: string | null;
}
