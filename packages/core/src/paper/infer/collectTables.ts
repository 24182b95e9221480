import { type Document, type Line, type Row, type Table, toLines } from "../../document/index.js";
import { parseForecast } from "../../forecast/index.js";
import { parseAmount } from "../../money/index.js";
import { foldWords } from "../../text/index.js";
import { findHeadings } from "../columns.js";
import type { SeenRow, SeenTables } from "./types.js";

/** A longer cell is no heading. */
const LONGEST_HEADING = 60;
/** A longer line over a table is running text and not its title. */
const LONGEST_SECTION = 100;

interface OpenTables extends SeenTables {
  papersSeen: Set<number>;
}

/** Collects the tables of all documents; those with the same headings are one, in whatever order the headings stand. */
export function collectTables(documents: readonly Document[]): SeenTables[] {
  const all = new Map<string, OpenTables>();
  documents.forEach((document, paper) => {
    const blocks = toLines(document);
    blocks.forEach((block, index) => {
      if (block.type === "table") addTable(all, block, paper, sectionOf(blocks.slice(0, index)));
    });
  });
  return [...all.values()].map(({ papersSeen, ...tables }) => ({
    ...tables,
    papers: papersSeen.size,
  }));
}

/** The heading nearest above a table and the line right above it. */
function sectionOf(before: readonly (Line | Table)[]): string[] {
  const heading = before.findLast((block) => block.type === "line" && block.level !== null);
  const last = before.at(-1);
  const titles = [heading, last].flatMap((block) => (block?.type === "line" ? [block.text] : []));
  return [...new Set(titles)].filter((text) => text.length <= LONGEST_SECTION);
}

function addTable(
  all: Map<string, OpenTables>,
  table: Table,
  paper: number,
  sections: readonly string[],
): void {
  const headed = findHeadings(table, (texts) => areHeadings(texts));
  if (headed === null) return;
  const folded = headed.headings.map(foldWords);
  const key = folded.toSorted().join("\t");
  const seen = all.get(key) ?? startTables(headed.headings, table);
  all.set(key, seen);
  seen.papersSeen.add(paper);
  seen.sections.push(...sections);
  headed.rows.forEach((row, index) => {
    const label = labelOf(row, headed.rows[index + 1]);
    if (label === null) seen.rows.push(toSeenRow(row, folded, paper));
    else seen.labels.push(label);
  });
}

function startTables(headings: readonly string[], first: Table): OpenTables {
  const named = new Map<string, string>();
  for (const heading of headings)
    if (!named.has(foldWords(heading))) named.set(foldWords(heading), heading.trim());
  return {
    headings: named,
    sections: [],
    rows: [],
    labels: [],
    first,
    papers: 0,
    papersSeen: new Set(),
  };
}

function toSeenRow(row: Row, folded: readonly string[], paper: number): SeenRow {
  const cells = new Map<string, string>();
  folded.forEach((heading, index) => {
    if (!cells.has(heading)) cells.set(heading, row.cells[index]?.text.trim() ?? "");
  });
  return { paper, cells };
}

function areHeadings(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  const isEnough = filled.length >= 2 && filled.length * 2 >= texts.length;
  return isEnough && new Set(filled).size === filled.length && filled.every(mayBeHeading);
}

function mayBeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    /\p{L}/u.test(text) &&
    parseForecast(text).kind !== "period" &&
    !parseAmount(text).ok
  );
}

/** A merged cell over the whole row, or words in its first cell alone, over a row that says more. */
function labelOf(row: Row, next: Row | undefined): string | null {
  const filled = filledOf(row);
  const [only] = new Set(filled);
  if (only === undefined || new Set(filled).size > 1 || row.cells.length < 2) return null;
  const isFirstAlone = filled.length === 1 && row.cells[0]?.text.trim() === only;
  const isMerged = filled.length === row.cells.length;
  const isOver = next !== undefined && filledOf(next).length > 1;
  return isOver && (isMerged || (isFirstAlone && row.cells.length > 2)) ? only : null;
}

function filledOf(row: Row): string[] {
  return row.cells.map(({ text }) => text.trim()).filter((text) => text !== "");
}
