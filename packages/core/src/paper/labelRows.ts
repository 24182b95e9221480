import type { Row } from "../document/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { ProjectField, Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { cellOf, type Column } from "./columns.js";
import { findHeadingStage } from "./findStage.js";
import { withoutContinued } from "./withoutContinued.js";

/** A row of a project with the label that stands for it. */
export interface LabelledRow {
  row: Row;
  /** The label beside it or over it, as printed; empty where there is none. */
  label: string;
  /** Whether a reader judged by distance alone that the label is this row's. */
  isAssumed: boolean;
  /** The stage that a row over it names; `null` where none does. */
  stage: Stage | null;
}

/** The rows of a table with their labels, and the rows that were taken for labels without being merged cells. */
export interface LabelledRows {
  labelled: LabelledRow[];
  likelyLabels: Row[];
}

/**
 * Takes out the rows that are labels over groups of rows: a merged cell over the whole row, a strand's name alone, or,
 * in a table of three columns and more, words in the first filled cell alone where every other row says more. Such a
 * row names the strand of those under it, or their stage, and is never a project.
 */
export function labelRows(
  rows: readonly Row[],
  columns: readonly Column<ProjectField>[],
  { strands, stageHeadings }: Pick<Vocabulary, "strands" | "stageHeadings">,
): LabelledRows {
  const known = new Set(strands.map(foldWords));
  const titleAt = columns.findIndex((column) => "field" in column && column.field === "title");
  const labels = rows.map((row, index) => labelOf(row, rows[index + 1], { known, titleAt }));
  const isGrouped = isGroupedByRows(rows, labels);
  const labelled: LabelledRow[] = [];
  const likelyLabels: Row[] = [];
  let group = "";
  let stage: Stage | null = null;
  rows.forEach((row, index) => {
    const found = labels[index] ?? null;
    if (found === null || (!found.isSure && !isGrouped)) {
      const own = cellOf(row, columns, "strand");
      const label = withoutContinued(own?.text ?? "") || group;
      labelled.push({ row, label, isAssumed: own?.isAssumed ?? false, stage });
      return;
    }
    if (!found.isSure) likelyLabels.push(row);
    const named = findHeadingStage(found.text, stageHeadings);
    stage = named ?? (group === "" ? stage : null);
    group = named === null ? withoutContinued(found.text) : "";
  });
  return { labelled, likelyLabels };
}

interface GroupLabel {
  text: string;
  /** Whether the row is a merged cell or a strand's name, and not merely short of other cells. */
  isSure: boolean;
}

/** @param titleAt the column of titles, from 0: a label stands in it, or before it, where an id column comes first */
function labelOf(
  row: Row,
  next: Row | undefined,
  { known, titleAt }: { known: ReadonlySet<string>; titleAt: number },
): GroupLabel | null {
  const filled = filledCells(row);
  const texts = new Set(filled);
  const [only] = texts;
  if (texts.size !== 1 || only === undefined || row.cells.length < 2) return null;
  if (known.has(foldWords(only))) return { text: only, isSure: true };
  if (next === undefined || filledCells(next).length < 2) return null;
  if (!/\p{L}{2}/u.test(only)) return null;
  if (filled.length === row.cells.length) return { text: only, isSure: true };
  const at = row.cells.findIndex(({ text }) => text.trim() === only);
  return filled.length === 1 && at <= Math.max(0, titleAt) && row.cells.length > 2
    ? { text: only, isSure: false }
    : null;
}

/** Rows short of cells are labels only where the first row is one and every row of a project says more than its name. */
function isGroupedByRows(rows: readonly Row[], labels: readonly (GroupLabel | null)[]): boolean {
  const others = rows.filter((_, index) => labels[index] === null);
  return labels[0] != null && others.every((row) => filledCells(row).length > 1);
}

function filledCells(row: Row): string[] {
  return row.cells.map(({ text }) => text.trim()).filter((text) => text !== "");
}
