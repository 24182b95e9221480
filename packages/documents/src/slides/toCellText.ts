import { linesOf } from "../linesOf.js";
import type { TextLine } from "./toTextBlocks.js";

/** The words of a cell: its lines one under another, each item of a list with a bullet before it. */
export function toCellText(lines: readonly TextLine[]): string {
  return linesOf(lines.map(({ text, mark }) => (mark === null ? text : `• ${text}`)).join("\n"));
}
