import type { Block } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { type GridRow, toBlocks } from "./toBlocks.js";

/** A name that a program gave and nobody chose says nothing about what the sheet holds. */
const DEFAULT_NAME = /^(?:Sheet|Taflen)\s?\d*$/i;

const LEVEL_OF_SHEET = 2;

/** The blocks of a workbook's sheet, under its name where somebody chose one. */
export function toSheetBlocks(name: string, rows: readonly GridRow[], at: Place): Block[] {
  const blocks = toBlocks(rows);
  if (blocks.length === 0 || DEFAULT_NAME.test(name)) return blocks;
  return [{ type: "heading", text: name, level: LEVEL_OF_SHEET, at }, ...blocks];
}
