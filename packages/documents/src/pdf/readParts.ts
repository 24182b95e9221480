import type { Part } from "../layout/index.js";
import type { StructureNode } from "./readTables.js";

/** What a tagged page says of the words that carry one mark. */
export interface NamedWords {
  part: Part;
  /** Whether they are the sign before an item of a list: its bullet or its number. */
  isLabel: boolean;
}

/**
 * The parts that a tagged page names, by the marks of their words: headings with their level, items of lists, and
 * paragraphs and cells, which are told apart and no more. A paragraph inside an item belongs to the item.
 */
export function readParts(tree: StructureNode | null): Map<string, NamedWords> {
  const named = new Map<string, NamedWords>();
  if (tree !== null) addParts(named, tree, { part: null, isLabel: false });
  return named;
}

function addParts(
  named: Map<string, NamedWords>,
  { role = "", id, children = [] }: StructureNode,
  outer: { part: Part | null; isLabel: boolean },
): void {
  const part = toPart(role, outer.part);
  const isLabel = outer.isLabel || (role === "Lbl" && part?.isItem === true);
  if (id !== undefined && part !== null) named.set(id, { part, isLabel });
  for (const child of children) addParts(named, child, { part, isLabel });
}

/** The title of a paper stands over all its headings; a heading without a level stands under it. */
const levels: ReadonlyMap<string, number> = new Map([
  ["Title", 1],
  ["H", 2],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, level] as const),
]);

/** Parts that are neither headings nor items, and end where the next begins. */
const PARAGRAPHS = new Set(["P", "TD", "TH", "Caption", "BlockQuote", "Note", "TOCI", "BibEntry"]);

function toPart(role: string, outer: Part | null): Part | null {
  const level = levels.get(role);
  if (level !== undefined) return { level, isItem: false };
  if (role === "LI") return { level: null, isItem: true };
  const isNew = PARAGRAPHS.has(role) && outer?.isItem !== true;
  return isNew ? { level: null, isItem: false } : outer;
}
