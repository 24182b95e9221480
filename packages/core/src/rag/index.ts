/** The three colours of a RAG rating, in the order in which papers print their counts. */
export const ragColours = ["green", "amber", "red"] as const;
export type RagColour = (typeof ragColours)[number];

export interface RagCounts {
  green: number;
  amber: number;
  red: number;
}

/** A project's rating: as printed, as read, and by which scheme. */
export interface Rag {
  text: string;
  value: RagColour | null;
  scheme: string | null;
}

/**
 * Reads three counts printed without colour words as green, amber, red, only where they add up to
 * the figure beside them (rules.md, Papers 5); otherwise `null`.
 * @example
 * parseRagByPosition([35, 7, 0], 42); // => { green: 35, amber: 7, red: 0 }
 */
export function parseRagByPosition(counts: readonly number[], total: number): RagCounts | null {
  const [green, amber, red] = counts;
  if (counts.length !== 3 || green === undefined || amber === undefined || red === undefined)
    return null;
  return green + amber + red === total ? { green, amber, red } : null;
}

/** Reads a cell's rating by colour word or letter; an empty cell is `null`, another word has no value. */
export function parseRag(cell: string): Rag | null {
  const text = cell.trim();
  if (text === "") return null;
  const folded = text.toLowerCase();
  const value = ragColours.find((colour) => colour === folded || colour[0] === folded) ?? null;
  return { text, value, scheme: value ? "rag-3" : null };
}
