import type { Line, Table } from "../document/index.js";
import { listItems } from "./listItems.js";

/** Reads the plan's priorities: the list under "split across priorities", or the words after a headline's shares. */
export function readPriorities(texts: readonly Line[], headline: Table | null): string[] {
  const start = texts.findIndex((line) => /split across priorities/i.test(line.text));
  const listed: string[] = [];
  for (const line of start < 0 ? [] : texts.slice(start + 1)) {
    if (line.isItem) listed.push(line.text);
    else if (listed.length > 0) break;
  }
  if (listed.length > 0) return [...new Set(listed)];
  for (const cell of headline?.rows.flatMap((row) => row.cells) ?? []) {
    const items = listItems(cell.text);
    const lastShare = items.findLastIndex((item) => /^\d{1,3}%$/.test(item));
    if (lastShare >= 0) return items.slice(lastShare + 1).filter((item) => /^\p{L}/u.test(item));
  }
  return [];
}
