import type { TextItem } from "./toFragment.js";

/** Where marked content begins or ends in the order of a page's text. */
export interface Mark {
  type: string;
  id?: string;
  tag?: string;
}

/** A piece of text with what the marks round it say. */
export interface MarkedItem {
  item: TextItem;
  /** The innermost mark by which a tagged PDF names the words. */
  mark: string | null;
  isArtifact: boolean;
}

/** The pieces of text that have words, each with the marks round it. */
export function withMarks(items: readonly (TextItem | Mark)[]): MarkedItem[] {
  const open: Mark[] = [];
  const marked: MarkedItem[] = [];
  for (const item of items) {
    if ("str" in item) {
      const mark = open.findLast(({ id }) => id != null)?.id ?? null;
      const isArtifact = open.some(({ tag }) => tag === "Artifact");
      if (item.str.trim() !== "") marked.push({ item, mark, isArtifact });
    } else if (item.type.startsWith("begin")) open.push(item);
    else open.pop();
  }
  return marked;
}
