import { boundsOf, type PlacedGraphic } from "./placedGraphics.js";
import { findBars } from "./findBars.js";
import { findFigures } from "./findFigures.js";
import { findGrids } from "./findGrids.js";
import { findHeadingsAgain } from "./findHeadingsAgain.js";
import { findLooseTables } from "./findLooseTables.js";
import { findShares } from "./findShares.js";
import { fillLabels, placeLabels } from "./placeLabels.js";
import { readGrid } from "./readGrid.js";
import { readNamedTable } from "./readNamedTable.js";
import { runsOf } from "./runsOf.js";
import { type Edges, toEdges } from "./toEdges.js";
import { toRuns } from "./toRuns.js";
import type { Fill, LayoutPage, NamedTable, PlacedTable, Rule, Run } from "./types.js";
import { withFills } from "./withFills.js";

/** What stands on a page: its tables, its figures and charts, and the words that are left. */
export interface PageParts {
  tables: PlacedTable[];
  graphics: PlacedGraphic[];
  left: Run[];
}

/**
 * Finds the tables, figures and charts of a page: the tables that the source names, then figures and charts, whose shapes
 * bound no table, then tables by their lines, and last tables by the space between their columns.
 */
export function findParts(page: LayoutPage): PageParts {
  const drawn = toEdges(page);
  const named = findNamed(page, drawn);
  const taken = new Set(named.flatMap(({ fragments }) => fragments));
  const loose = toRuns(
    page.fragments.filter((fragment) => !taken.has(fragment)),
    drawn.uprights,
  );
  const turned = loose.filter((run) => run.turned !== "not");
  const tables = named.map(({ read }) => fillLabels(read, turned));
  const inTables = new Set(tables.flatMap(runsOf));
  let left = loose.filter((run) => !inTables.has(run));
  const take = (runs: readonly Run[]) => {
    const own = new Set(runs);
    left = left.filter((run) => !own.has(run));
  };
  const graphics = findGraphics(page, left, tables);
  take(graphics.flatMap(({ runs }) => runs));
  const shapes = new Set(graphics.flatMap(({ fills }) => fills).map(toName));
  const edges = toEdges({ ...page, rules: page.rules.filter((rule) => !shapes.has(toName(rule))) });
  for (const grid of findGrids(edges, left)) {
    const table = readGrid(grid, left);
    if (table === null) continue;
    const own = new Set(runsOf(table));
    const beside = left.filter((run) => run.turned !== "not" && !own.has(run));
    const labelled = placeLabels(fillLabels(table, beside), beside);
    tables.push(labelled);
    take(runsOf(labelled));
  }
  const shares = findShares(left);
  take(shares.flatMap(({ runs }) => runs));
  for (const table of findLooseTables(left)) {
    tables.push(table);
    take(runsOf(table));
  }
  return {
    tables: tables.map((table) => withFills(table, page.fills)),
    graphics: [...graphics, ...shares],
    left,
  };
}

/** Names a shape by its place: a filled box is among the lines of a page and among its fills. */
function toName({ left, top, right, bottom }: Rule): string {
  return [left, top, right, bottom].map((place) => place.toFixed(1)).join(" ");
}

function findGraphics(
  page: LayoutPage,
  runs: readonly Run[],
  named: readonly PlacedTable[],
): PlacedGraphic[] {
  const fills = page.fills.filter((fill) => !isGround(fill, page));
  const tables = named.map((table) => boundsOf(runsOf(table)));
  const bars = findBars(runs, fills);
  const used = new Set(bars.flatMap((chart) => chart.runs));
  const left = runs.filter((run) => !used.has(run));
  const grids = findGrids(toEdges(page), left).flatMap((grid) => {
    const [first, last] = [grid.columns[0] ?? 0, grid.columns.at(-1) ?? 0];
    const isTable = grid.columns.length > 2 && grid.rows.length > 2;
    return isTable
      ? [{ left: first, right: last, top: grid.rows[0] ?? 0, bottom: grid.rows.at(-1) ?? 0 }]
      : [];
  });
  return [...bars, ...findFigures(left, { fills, tables, grids })];
}

/** A shape that takes up most of a page is its ground. */
function isGround({ left, top, right, bottom }: Fill, { width, height }: LayoutPage): boolean {
  return (right - left) * (bottom - top) > LARGEST_TILE * width * height;
}

const LARGEST_TILE = 0.5;

function findNamed(page: LayoutPage, edges: Edges) {
  const artifacts = page.fragments.filter(({ isArtifact }) => isArtifact);
  return page.tables.flatMap((table) => {
    if (isRuled(table, edges)) return [];
    const own = table.flat(2);
    const headings = findHeadingsAgain(artifacts, own);
    const read = readNamedTable(table, headings);
    return read === null ? [] : [{ read, fragments: [...own, ...headings] }];
  });
}

/** A table with this many vertical edges is read by its drawn lines: unlike tags, they show which cells are merged. */
const FEWEST_UPRIGHTS = 3;

function isRuled(table: NamedTable, { uprights }: Edges): boolean {
  const words = table.flat(2);
  const left = Math.min(...words.map((one) => one.left));
  const right = Math.max(...words.map((one) => one.left + one.width));
  const lowest = Math.max(...words.map((one) => one.top));
  const through = uprights.filter(
    ({ at, from, to }) => at > left - 20 && at < right + 20 && from < lowest && to > lowest - 2,
  );
  return new Set(through.map(({ at }) => Math.round(at))).size >= FEWEST_UPRIGHTS;
}
