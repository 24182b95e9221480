import { bandOf } from "./bandOf.js";
import type { PlacedCell, PlacedTable, Run } from "./types.js";
import { wordsOfRuns } from "./wordsOfRuns.js";

interface Label extends PlacedCell {
  /** How far down the page its middle stands. */
  middle: number;
}

/**
 * Adds a first column to a table, made of the rotated words to its left: the labels of its rows. Each label is taken to
 * stand in the middle of the rows that it labels, not counting the headings. Only for the row right beside a label is
 * that certain; in the other rows the cell is marked `isAssumed`.
 */
export function placeLabels(table: PlacedTable, turned: readonly Run[]): PlacedTable {
  const left = table.columns[0] ?? Number.NEGATIVE_INFINITY;
  const beside = turned.filter(
    (run) => run.right <= left + 2 && isBeside((run.top + run.bottom) / 2, table),
  );
  const labels = toLabels(beside);
  if (labels.length === 0) return table;
  const [headings, ...rows] = table.rows;
  const lowest = Math.max(table.bottom, ...beside.map((run) => run.bottom));
  const bounds = [...rows.map(topOf), lowest];
  const ends = divide(
    bounds,
    labels.map(({ middle }) => middle),
  );
  const labelled = rows.map((row, at) => {
    const label = labels[ends.findIndex((end) => at < end)];
    const isAssumed = bandOf(bounds, label?.middle ?? 0) !== at;
    return [{ text: label?.text ?? "", runs: label?.runs ?? [], isAssumed }, ...row];
  });
  return {
    ...table,
    columns: [Math.min(...beside.map((run) => run.left)), ...table.columns],
    rows: [[{ text: "", runs: [] }, ...(headings ?? [])], ...labelled],
  };
}

/** Fills the first column of a table, where it has no words, with the rotated labels that stand there. */
export function fillLabels(table: PlacedTable, turned: readonly Run[]): PlacedTable {
  const isEmpty = table.rows.every((row) => row[0]?.text === "");
  if (!isEmpty || table.columns.length < 3) return table;
  const rows = table.rows.map((row) => row.slice(1));
  const labelled = placeLabels({ ...table, columns: table.columns.slice(1), rows }, turned);
  return labelled.columns.length === table.columns.length ? labelled : table;
}

function isBeside(middle: number, { top, bottom }: PlacedTable): boolean {
  return middle > top && middle < bottom;
}

/** Groups rotated words into labels: words beside one another are the lines of one label. */
function toLabels(runs: readonly Run[]): Label[] {
  const groups: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.top - b.top)) {
    const last = groups.at(-1);
    const bottom = Math.max(...(last ?? []).map((one) => one.bottom));
    if (last && run.top < bottom - 1) last.push(run);
    else groups.push([run]);
  }
  return groups.map((own) => {
    const top = Math.min(...own.map((run) => run.top));
    const bottom = Math.max(...own.map((run) => run.bottom));
    return { text: wordsOfRuns(own), runs: own, middle: (top + bottom) / 2 };
  });
}

function topOf(row: readonly PlacedCell[]): number {
  return Math.min(...row.flatMap((cell) => cell.runs.map((run) => run.top)));
}

/**
 * Divides the rows among the labels: consecutive rows for each label, from top to bottom, so that every label stands as
 * near as possible to the middle of its rows. The best division is found label by label, keeping for every number of
 * rows the cheapest way to divide them among the labels so far.
 * @param bounds where each row starts, and where the last one ends
 * @param labels where the middle of each label stands
 * @returns for each label, the number of the row after its last
 */
function divide(bounds: readonly number[], labels: readonly number[]): number[] {
  const count = bounds.length - 1;
  const cost = (from: number, to: number, label: number) =>
    (((bounds[from] ?? 0) + (bounds[to] ?? 0)) / 2 - (labels[label] ?? 0)) ** 2;
  let best: { ends: number[]; cost: number }[] = [{ ends: [], cost: 0 }];
  for (let label = 0; label < labels.length; label++) {
    const next: { ends: number[]; cost: number }[] = [];
    for (const before of best.filter((one) => one !== undefined)) {
      const from = before.ends.at(-1) ?? 0;
      for (let to = from + 1; to <= count; to++) {
        const total = before.cost + cost(from, to, label);
        if (total < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { ends: [...before.ends, to], cost: total };
      }
    }
    best = next;
  }
  return best[count]?.ends ?? [count];
}
