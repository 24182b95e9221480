import type { Line, Table } from "../document/index.js";
import type { Decision } from "../decision/index.js";

/**
 * Reads what a paper prints right over its first table of decisions, which often says of what time they are; `null`
 * where its decisions stand in no table, or nothing stands over it.
 */
export function readDecisionsHeading(
  lines: readonly (Line | Table)[],
  decisions: readonly Pick<Decision, "at">[],
): string | null {
  const places = new Set(decisions.map(({ at }) => at));
  const first = lines.findIndex(
    (line) => line.type === "table" && line.rows.some(({ at }) => at !== null && places.has(at)),
  );
  const over = lines
    .slice(0, Math.max(0, first))
    .findLast((line) => line.type === "table" || line.text.trim() !== "");
  return over?.type === "line" ? over.text.trim() : null;
}
