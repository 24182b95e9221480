import type { Block } from "@pcplan/core/document";
import type { OdfReading } from "../odf/readObject.js";
import { toFigure } from "../slides/toFigure.js";
import { type TextLine, toTextBlocks } from "../slides/toTextBlocks.js";

/** The blocks of a text read so far, and the paragraphs and items that are being gathered. */
export interface Flow {
  blocks: Block[];
  lines: TextLine[];
  /** How many boxes there were, by which their regions are told apart. */
  boxes: number;
  reading: OdfReading;
}

/** Starts the reading of a text. */
export function startFlow(reading: OdfReading): Flow {
  return { blocks: [], lines: [], boxes: 0, reading };
}

/** Ends the paragraphs and items that are being gathered. */
export function endLines(flow: Flow): void {
  for (const block of toTextBlocks(flow.lines, flow.reading.at)) flow.blocks.push(block);
  flow.lines = [];
}

/** Adds a block that is no running text. */
export function addBlock(flow: Flow, block: Block): void {
  endLines(flow);
  flow.blocks.push(block);
}

/** Adds what stands in a box, which is a region of its own; a figure with what it counts is a tile. */
export function addBox(flow: Flow, blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  endLines(flow);
  const region = { id: `box-${++flow.boxes}`, kind: "box" } as const;
  const figure = toFigure(blocks);
  const held = figure === null ? blocks : [figure];
  for (const block of held) flow.blocks.push({ ...block, region });
}
