import { type Place, toPlace } from "@pcplan/core/result";
import type { Reading } from "../createReader.js";
import type { Node } from "./elements.js";

/** The reading of a page, which may stand inside another text. */
export interface PageReading extends Reading {
  /** How many lines stand before the page in its file. */
  linesBefore?: number;
}

/** Where a node stands: the line of its page, where the page has lines of its own. */
export function placeOf(node: Node, { name, linesBefore = 0 }: PageReading): Place {
  const line = node.sourceCodeLocation?.startLine ?? null;
  return toPlace(name, { line: line === null ? null : line + linesBefore });
}
