import { BULLET } from "./bullets.js";
import { type Bounds, boundsOf, overlapDown } from "./placedGraphics.js";
import type { PlacedBlock } from "./placedBlock.js";
import type { Run } from "./types.js";

/** Words, or a table, figure or chart that was found already, with the space that it takes up. */
export type Element = Bounds & ({ run: Run; block: null } | { run: null; block: PlacedBlock });

/** Elements that are read as one, from top to bottom. */
export interface Zone {
  elements: Element[];
  /** Whether other zones stand beside it. */
  isColumn: boolean;
}

/** The space between two columns is at least so many points wide; where they are few lines, more. */
const NARROWEST_GUTTER = 8;
const NARROWEST_OF_FEW = 18;
/** So many lines beside one another are no chance. */
const FEW_LINES = 4;

/**
 * Cuts a page into zones in the order in which they are read. Where a gap runs down between elements, each side is a column
 * and is read whole before the next; whatever reaches over the gap stands above or below the columns.
 */
export function toZones(elements: readonly Element[], isColumn = false): Zone[] {
  const columns = toColumns(elements);
  if (columns !== null) return columns.flatMap((column) => toZones(column, true));
  const groups = joinPlain(toGroups(elements));
  return groups.flatMap(({ elements: own, isDivided }) =>
    isDivided ? toZones(own, isColumn) : [{ elements: own, isColumn }],
  );
}

/** The columns into which gaps part elements; `null` where there is one alone, or pairs of a label and its words. */
function toColumns(elements: readonly Element[]): Element[][] | null {
  const lines = toBands(elements).length;
  const gutter = lines < FEW_LINES ? NARROWEST_OF_FEW : NARROWEST_GUTTER;
  const columns: Element[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const one of elements.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && one.left - right < gutter) last.push(one);
    else columns.push([one]);
    right = Math.max(right, one.right);
  }
  const isDivided = columns.length > 1 && columns.filter(isSubstantial).length > 1;
  return isDivided && !arePairs(columns) ? joinSlight(columns) : null;
}

/** A column has several lines, or a table, figure or chart. */
function isSubstantial(column: readonly Element[]): boolean {
  return column.some(({ block }) => block !== null) || toBands(column).length > 1;
}

/** A line that stands alone beside columns belongs to the one before it. */
function joinSlight(columns: readonly Element[][]): Element[][] {
  const joined: Element[][] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    if (last && (!isSubstantial(column) || !isSubstantial(last))) last.push(...column);
    else joined.push([...column]);
  }
  return joined;
}

/** A label is no longer than this, on average. */
const LONGEST_LABEL = 20;

/** Whether the first of two columns holds labels for the lines beside them, as "Lead officer" and a name. */
function arePairs(columns: readonly Element[][]): boolean {
  const [labels = [], words = [], ...others] = columns;
  const runs = labels.flatMap(({ run }) => run ?? []);
  if (others.length > 0 || runs.length < labels.length || words.some(({ block }) => block !== null))
    return false;
  const signs = runs.reduce((sum, { text }) => sum + text.length, 0);
  const isShort = signs < LONGEST_LABEL * runs.length;
  const isListed = runs.some(({ text }) => BULLET.test(text));
  return (
    isShort &&
    !isListed &&
    labels.every((label) => words.some((one) => overlapDown(label, one) > 2))
  );
}

/** Elements beside one another, from top to bottom. */
function toBands(elements: readonly Element[]): Element[][] {
  const bands: Element[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const one of elements.toSorted((a, b) => a.top - b.top)) {
    if (one.top < bottom - 1) bands.at(-1)?.push(one);
    else bands.push([one]);
    bottom = Math.max(bottom, one.bottom);
  }
  return bands;
}

/** A page of more lines is no page for people, and is read from its top to its bottom. */
const MOST_LINES = 400;

/** Parts elements, from top to bottom, into those that keep to the same columns and those that reach over them. */
function toGroups(elements: readonly Element[]): Element[][] {
  const bands = toBands(elements);
  if (bands.length > MOST_LINES) return [[...elements]];
  const groups: Element[][] = [];
  for (let start = 0; start < bands.length;) {
    let [end, group] = [start + 1, bands[start] ?? []];
    let best: { end: number; group: Element[] } = { end, group };
    for (; end < bands.length; end++) {
      const band = bands[end] ?? [];
      if (startsSection(group, band)) break;
      group = [...group, ...band];
      if (!hasGap(group)) break;
      if (toColumns(group) !== null) best = { end: end + 1, group };
    }
    groups.push(best.group);
    start = best.end;
  }
  return groups;
}

function hasGap(elements: readonly Element[]): boolean {
  let right = Number.NEGATIVE_INFINITY;
  for (const one of elements.toSorted((a, b) => a.left - b.left)) {
    if (right > Number.NEGATIVE_INFINITY && one.left - right >= NARROWEST_GUTTER) return true;
    right = Math.max(right, one.right);
  }
  return false;
}

/** Whether a heading stands under columns with more space than lines have: the next part of the page starts with it. */
function startsSection(above: readonly Element[], band: readonly Element[]): boolean {
  const [first, ...others] = band;
  const run = first?.run;
  if (run == null || others.length > 0) return false;
  const { bottom, left } = boundsOf(above);
  const isFirst = run.left - left < run.height;
  const heights = above.flatMap((one) => one.run?.height ?? []);
  const isLarger = run.isBold || run.height > 1.1 * Math.max(...heights, 0);
  return isFirst && isLarger && run.top - bottom > SECTION_GAP * run.height;
}

const SECTION_GAP = 1.2;

/** Elements with whether they stand in columns. */
interface Group {
  elements: Element[];
  isDivided: boolean;
}

/** Lines that stand in no columns and follow one another are one group. */
function joinPlain(groups: readonly Element[][]): Group[] {
  const joined: Group[] = [];
  for (const elements of groups) {
    const isDivided = toColumns(elements) !== null;
    const last = joined.at(-1);
    if (!isDivided && last?.isDivided === false) last.elements.push(...elements);
    else joined.push({ elements: [...elements], isDivided });
  }
  return joined;
}
