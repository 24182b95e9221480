import type { TableBlock } from "../document/index.js";
import { parseRagByPosition } from "../rag/index.js";
import { foldWords } from "../text/index.js";
import { listItems } from "./listItems.js";
import type { Headline } from "./types.js";
import { listWords } from "./vocabulary.js";

const countHeadings = {
  "completed projects": "completed",
  "current projects": "current",
  "future projects": "candidate",
  "candidate projects": "candidate",
  "projects on hold": "onHold",
} as const;

/** Says whether a table states counts under headings such as "Completed projects". */
export function isHeadlineTable(table: TableBlock): boolean {
  return table.rows[0]?.cells.some((cell) => foldWords(cell.text) in countHeadings) ?? false;
}

/** Reads the figures, shares and lists that a paper states about itself. */
export function readHeadline(table: TableBlock): Headline {
  const headline: Headline = {
    completed: null,
    current: null,
    candidate: null,
    onHold: null,
    rag: null,
    assumptions: [],
    shares: [],
    byStrand: null,
    lists: {
      delivered: null,
      initiated: null,
      toCommence: null,
      placedOnHold: null,
      newCandidates: null,
    },
    notes: [],
  };
  const [headings, counts, ...rest] = table.rows;
  headings?.cells.forEach((cell, column) =>
    readCount(headline, cell.text, counts?.cells[column]?.text ?? ""),
  );
  for (const row of rest) for (const cell of row.cells) readItems(headline, listItems(cell.text));
  return headline;
}

function readCount(headline: Headline, heading: string, cell: string): void {
  const field = countHeadings[foldWords(heading) as keyof typeof countHeadings];
  if (field === undefined) return;
  const [total, ...others] = (cell.match(/\d+/g) ?? []).map(Number);
  headline[field] = total ?? null;
  if (field !== "current" || total === undefined) return;
  headline.rag = parseRagByPosition(others, total);
  if (headline.rag) headline.assumptions.push("rag-by-position");
}

function readItems(headline: Headline, items: readonly string[]): void {
  for (let index = 0; index < items.length; index++) {
    const item = items[index] ?? "";
    const list = readListHeading(item);
    if (list) {
      const titles = items
        .slice(index + 1, index + 1 + list.stated)
        .filter((title) => readListHeading(title) === null);
      headline.lists[list.name] = { stated: list.stated, titles };
      index += titles.length;
    } else readShareOrNote(headline, item);
  }
}

function readShareOrNote(headline: Headline, item: string): void {
  const percent = /^(\d{1,3})%$/.exec(item)?.[1];
  if (percent !== undefined)
    headline.shares.push({ of: "current", label: null, percent: Number(percent) });
  else if (/^\d+ (?:further )?projects?\b/.test(item)) headline.notes.push(item);
}

/** Reads "4 projects delivered:"; the scanner's `I` stands for 1. */
function readListHeading(
  item: string,
): { name: (typeof listWords)[number][0]; stated: number } | null {
  const parts = /^(\d{1,4}|I) (.*)$/.exec(item);
  const words = parts?.[2]?.toLowerCase() ?? "";
  const name = listWords.find(([, pattern]) => pattern.test(words))?.[0];
  return parts && name ? { name, stated: parts[1] === "I" ? 1 : Number(parts[1]) } : null;
}
