import type { TextItem } from "./toFragment.js";

/** Where marked content begins or ends in the order of a page's text. */
export interface Mark {
  type: string;
  id?: string;
}

/** The pieces of text that have words, each with the innermost mark round it by which a tagged PDF names it. */
export function withMarks(
  items: readonly (TextItem | Mark)[],
): { item: TextItem; mark: string | null }[] {
  const open: (string | null)[] = [];
  const marked: { item: TextItem; mark: string | null }[] = [];
  for (const item of items) {
    if ("str" in item) {
      const mark = open.findLast((one) => one !== null) ?? null;
      if (item.str.trim() !== "") marked.push({ item, mark });
    } else if (item.type.startsWith("begin")) open.push(item.id ?? null);
    else open.pop();
  }
  return marked;
}
