import type { Cell } from "./blocks.js";

/** What of a cell says over how many rows and columns it reaches. */
interface Reaching {
  /** As the same field of a table's cell; absent where it reaches over no other place. */
  span?: Cell["span"];
}

/** One place of a table, and the cell that fills it. */
export interface GridPlace<OneCell> {
  /** The cell that fills it. */
  cell: OneCell;
  /** Whether the cell only reaches into this place and starts above it or to its left. */
  isReached: boolean;
}

/**
 * Lays the cells of a table out in rows of places, each cell in all places over which it reaches. A cell stands in the
 * first free place of its row, as in HTML.
 * @param rows the cells of each row, as a table has them; taken row by row, so that a caller can stop in time
 * @example
 * const span = { rows: 2, columns: 1 };
 * const rows = [[{ text: "Policing", span }, { text: "Films" }], [{ text: "Fleet" }]];
 * [...toGrid(rows)].map((row) => row.map(({ cell }) => cell.text)); // => [["Policing", "Films"], ["Policing", "Fleet"]]
 */
export function* toGrid<OneCell extends Reaching>(
  rows: Iterable<readonly OneCell[]>,
): Generator<GridPlace<OneCell>[]> {
  const open = new Map<number, { cell: OneCell; rows: number }>();
  for (const cells of rows) {
    const places: GridPlace<OneCell>[] = [];
    takeOpen(places, open);
    for (const cell of cells) {
      const { rows: height, columns: width } = cell.span ?? { rows: 1, columns: 1 };
      for (let column = 0; column < width; column++) {
        if (height > 1) open.set(places.length, { cell, rows: height - 1 });
        places.push({ cell, isReached: column > 0 });
      }
      takeOpen(places, open);
    }
    yield places;
  }
}

/** Fills the places into which cells of earlier rows reach. */
function takeOpen<OneCell>(
  places: GridPlace<OneCell>[],
  open: Map<number, { cell: OneCell; rows: number }>,
): void {
  for (let one = open.get(places.length); one; one = open.get(places.length)) {
    if (one.rows === 1) open.delete(places.length);
    else one.rows--;
    places.push({ cell: one.cell, isReached: true });
  }
}
