import type { Cell, Line, Table } from "../document/index.js";
import type { Project } from "../project/index.js";
import { formatRagSigns } from "../rag/index.js";
import { foldWords } from "../text/index.js";

/** How the rows of a paper are rated, in its own words. */
export interface OwnRatings {
  /** Which point a word, letter or number of their cells stands for, folded. */
  points: ReadonlyMap<string, string>;
  /** What stands over these cells, folded. */
  headings: readonly string[];
}

/** Those of a paper whose rows have none. */
export const noOwnRatings: OwnRatings = { points: new Map(), headings: [] };

/** A cell that is longer is commentary, and no rating's word. */
const LONGEST_WORD = 24;
const LONGEST_HEADING = 30;

/**
 * Finds the words by which the rows of a paper are rated, so that the same words in its sentences count them. A word that
 * no scheme knows stands for a point of its own: "Very sure" for `very-sure`.
 */
export function findOwnRatings(
  blocks: readonly (Line | Table)[],
  projects: readonly Pick<Project, "rag" | "at">[],
): OwnRatings {
  const points = new Map<string, string>();
  // Where one letter is no colour, as in bands from A to C, none is.
  const isBanded = projects.some(
    ({ rag }) => rag !== null && rag.value === null && /^\p{L}$/u.test(rag.text.trim()),
  );
  const rated = new Map<Project["at"], string>();
  for (const { rag, at } of projects) {
    const word = foldWords(formatRagSigns(rag?.text ?? ""));
    if (rag === null || word === "" || word.length > LONGEST_WORD) continue;
    const value = isBanded && word.length === 1 ? null : rag.value;
    if (!points.has(word)) points.set(word, value ?? word.replaceAll(" ", "-"));
    if (at !== null) rated.set(at, word);
  }
  return { points, headings: [...new Set(blocks.flatMap((block) => headingsOf(block, rated)))] };
}

function headingsOf(block: Line | Table, rated: ReadonlyMap<Project["at"], string>): string[] {
  if (block.type !== "table") return [];
  const first = block.rows.findIndex(({ at }) => at !== null && rated.has(at));
  const row = block.rows[first];
  if (row === undefined || row.at === null) return [];
  const word = rated.get(row.at);
  const column = row.cells.findIndex(({ text }) => foldWords(formatRagSigns(text)) === word);
  return block.rows.slice(0, first).flatMap(({ cells }) => toHeading(cells[column]));
}

function toHeading(cell: Cell | undefined): string[] {
  const heading = foldWords(cell?.text ?? "");
  return heading === "" || heading.length > LONGEST_HEADING ? [] : [heading];
}
