import { type Place, toPlace } from "@pcplan/core/result";
import type { Node } from "./elements.js";

/** Where a node stands: the line of its page, where the page has lines of its own. */
export function placeOf(node: Node, source: string): Place {
  return toPlace(source, { line: node.sourceCodeLocation?.startLine ?? null });
}
