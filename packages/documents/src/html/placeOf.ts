import type { Place } from "@pcplan/core/result";
import type { Node } from "./elements.js";

/** Where a node stands: the line of its page, where the page has lines of its own. */
export function placeOf(node: Node, source: string): Place {
  const line = node.sourceCodeLocation?.startLine ?? null;
  return { source, page: null, line, row: null, column: null };
}
