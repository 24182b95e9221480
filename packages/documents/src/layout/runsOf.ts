import type { PlacedTable, Run } from "./types.js";

/** All runs of words in a table. */
export function runsOf({ rows }: Pick<PlacedTable, "rows">): Run[] {
  return rows.flatMap((row) => row.flatMap((cell) => cell.runs));
}
