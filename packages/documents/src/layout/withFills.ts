import { type Bounds, boundsOf, isWithin, overlapDown } from "./placedGraphics.js";
import type { Fill, PlacedCell, PlacedTable, Run } from "./types.js";

/** A shape smaller than this, in points, is a bullet or a line and colours no cell. */
const SMALLEST = 4;

/** A shape wider than this many columns is the ground of a whole row. */
const WIDEST = 1.5;

/**
 * Gives the cells of a table the colours that lie behind their words, and to cells without words the colour of the cell,
 * dot or pill that stands there. Of several shapes the last that was drawn is the one that is seen.
 */
export function withFills(table: PlacedTable, shapes: readonly Fill[]): PlacedTable {
  const { top, bottom } = table;
  const fills = shapes.filter(
    (fill) =>
      fill.right - fill.left > SMALLEST &&
      fill.bottom - fill.top > SMALLEST &&
      overlapDown(fill, { ...fill, top: top - 2, bottom: bottom + 2 }) > SMALLEST / 2,
  );
  if (fills.length === 0) return table;
  const bands = bandsOf(table);
  const rows = table.rows.map((row, at) =>
    row.map((cell, column) => {
      const fill =
        cell.runs.length > 0
          ? behind(cell, fills)
          : standingIn(fills, bands[at], spanOf(table, column));
      return fill === undefined ? cell : { ...cell, fill: fill.colour };
    }),
  );
  return { ...table, rows };
}

function behind({ runs }: PlacedCell, fills: readonly Fill[]): Fill | undefined {
  return fills.findLast((fill) => runs.every((run) => isWithin(run, fill)));
}

function standingIn(
  fills: readonly Fill[],
  row: Bounds | null | undefined,
  [left, right]: readonly [number, number],
): Fill | undefined {
  if (!row) return undefined;
  return fills.findLast((fill) => {
    const [middle, height] = [(fill.left + fill.right) / 2, fill.bottom - fill.top];
    const isBeside = overlapDown(fill, row) > 0.5 * Math.min(height, row.bottom - row.top);
    return (
      isBeside &&
      middle > left &&
      middle < right &&
      fill.right - fill.left < WIDEST * (right - left)
    );
  });
}

/** From where to where a column reaches; the last one as far as a page does. */
function spanOf({ columns }: PlacedTable, column: number): readonly [number, number] {
  const right = columns.slice(column + 1).find((left) => left !== null) ?? Number.POSITIVE_INFINITY;
  return [columns[column] ?? Number.POSITIVE_INFINITY, right];
}

/** How far down the words of each row reach; those of a cell merged over several rows say nothing of one. */
function bandsOf({ rows }: PlacedTable): (Bounds | null)[] {
  const counts = new Map<Run, number>();
  for (const run of rows.flatMap((row) => row.flatMap(({ runs }) => runs)))
    counts.set(run, (counts.get(run) ?? 0) + 1);
  return rows.map((row) => {
    const own = row.flatMap(({ runs }) => runs).filter((run) => counts.get(run) === 1);
    return own.length > 0 ? boundsOf(own) : null;
  });
}
