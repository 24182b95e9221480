import { cellText } from "./cellText.js";
import {
  childrenOf,
  type Element,
  isElement,
  isInline,
  isSilent,
  isText,
  type Node,
} from "./elements.js";

/** A tile of a dashboard on a page: a figure over or under the words that say what it counts. */
export interface Tile {
  value: string;
  label: string;
}

const FIGURE = /^£?\d[\d,.]{0,14} ?(?:%|k|m|bn)?$/i;
const LONGEST_LABEL = 60;
/** One box of a number and some words may be anything; tiles stand beside one another. */
const LEAST_TILES = 2;

/**
 * Finds the tiles among the elements right inside another: two boxes or more, each with a line that is a figure and a line
 * of words. Numbers that count the boxes (1, 2, 3) are no figures, as those of an agenda's items.
 */
export function readTiles(node: Node): ReadonlyMap<Node, Tile> {
  const tiles = new Map<Node, Tile>();
  for (const child of childrenOf(node)) {
    const tile = isElement(child) && !isInline(child) ? toTile(child) : null;
    if (tile !== null) tiles.set(child, tile);
  }
  const values = [...tiles.values()].map(({ value }) => value);
  return tiles.size < LEAST_TILES || numberBoxes(values) ? new Map() : tiles;
}

/** 1, 2 and on, or three and more that follow one another. */
function numberBoxes(values: readonly string[]): boolean {
  const numbers = values.map(Number);
  const isRow = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return isRow && (numbers[0] === 1 || numbers.length > LEAST_TILES);
}

function toTile(box: Element): Tile | null {
  const parts: Element[] = [];
  for (const child of childrenOf(box)) {
    if (isText(child) && child.value.trim() !== "") return null;
    if (!isElement(child) || isSilent(child)) continue;
    if (isInline(child) || !isLine(child) || parts.length === 2) return null;
    parts.push(child);
  }
  const [first = "", second = "", ...others] = parts.map(cellText);
  if (others.length > 0) return null;
  if (FIGURE.test(first) && isLabel(second)) return { value: first, label: second };
  return FIGURE.test(second) && isLabel(first) ? { value: second, label: first } : null;
}

/** An element with nothing but words in it. */
function isLine(element: Element): boolean {
  return childrenOf(element).every(
    (child) => isText(child) || (isElement(child) && isInline(child)),
  );
}

function isLabel(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text.length <= LONGEST_LABEL && !/[\n.:]/.test(text);
}
