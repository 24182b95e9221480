import type { PlacedTable, Run } from "./types.js";

/** All words of a table. */
export function runsOf({ rows }: Pick<PlacedTable, "rows">): Run[] {
  return rows.flatMap((row) => row.flatMap((cell) => cell.runs));
}
