import type { Words } from "./blocks.js";
import { showHidden } from "../text/index.js";

/** The page on which a text is written: how wide it is, and how its stronger and fainter words are marked. */
export interface Page {
  columns: number;
  strong: (text: string) => string;
  faint: (text: string) => string;
}

/** Makes a page; without colour, nothing but the words is written. */
export function createPage({ columns, colour }: { columns: number; colour: boolean }): Page {
  const mark = (code: number) => (text: string) =>
    colour && text !== "" ? `\u001b[${code}m${text}\u001b[22m` : text;
  return { columns, strong: mark(1), faint: mark(2) };
}

/** The words of a text as a terminal may have them. */
export function showWords({ text }: Words): string {
  return showHidden(text);
}
