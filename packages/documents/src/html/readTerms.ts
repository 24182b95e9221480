import { cellText } from "./cellText.js";
import {
  childrenOf,
  DEEPEST_NESTING,
  type Element,
  isElement,
  isSilent,
  isText,
  type Node,
} from "./elements.js";

/** The terms of a description list that stand together, with what is said of them. */
export interface Term {
  /** The first element of its name. */
  element: Element;
  /** Its names, joined where there are several. */
  name: string;
  /** What is said of it, each part as its lines. */
  values: string[];
}

/** A line that has a label of its own: "Forecast: March 2026". */
const LABELLED = /^\p{L}[^:]{0,44}: ?\S/u;
/** A name that ends so, such as a question, needs no colon before what is said of it. */
const ENDED = /[.:;?!]$/;

/**
 * Reads the terms of a description list, `<dl>`, also where each stands in a box of its own with its values; `null` where
 * it holds something else, or a table, a heading or another such list: then it only arranges what stands in it.
 */
export function readTerms(list: Element): Term[] | null {
  const parts = partsOf(list);
  if (parts === null || parts[0]?.tagName !== "dt" || parts.some((part) => hasStructure(part, 0)))
    return null;
  const terms: Term[] = [];
  for (const [index, part] of parts.entries()) {
    const words = cellText(part);
    const open = terms.at(-1);
    if (part.tagName === "dd") open?.values.push(words);
    else if (open === undefined || parts[index - 1]?.tagName === "dd")
      terms.push({ element: part, name: inOneLine(words), values: [] });
    else open.name = `${open.name}, ${inOneLine(words)}`;
  }
  return terms;
}

/** Says whether all that is said of a term has labels of its own: then the term is what stands over them. */
export function isOfFields({ values }: Term): boolean {
  const lines = values.flatMap((value) => value.split("\n"));
  return lines.length > 1 && lines.every((line) => LABELLED.test(line));
}

/** A term with what is said of it, as a line with a label: "Forecast: March 2026". */
export function formatTerm({ name, values }: Term): string {
  const said = values.filter((value) => value !== "").join("; ");
  return `${name}${name === "" || ENDED.test(name) ? "" : ":"} ${said}`.trim();
}

function partsOf(list: Node, depth = 0): Element[] | null {
  if (depth > DEEPEST_NESTING) return null;
  const parts: Element[] = [];
  for (const child of childrenOf(list)) {
    if (!isElement(child)) {
      if (isText(child) && child.value.trim() !== "") return null;
      continue;
    }
    if (isSilent(child)) continue;
    const inner = child.tagName === "div" ? partsOf(child, depth + 1) : null;
    if (inner !== null) parts.push(...inner);
    else if (child.tagName === "dt" || child.tagName === "dd") parts.push(child);
    else return null;
  }
  return parts;
}

const STRUCTURE = /^(?:table|dl|h[1-6])$/;

/** What stands too deep is left to whoever says so. */
function hasStructure(node: Node, depth: number): boolean {
  if (depth > DEEPEST_NESTING) return true;
  return childrenOf(node).some(
    (child) =>
      isElement(child) && (STRUCTURE.test(child.tagName) || hasStructure(child, depth + 1)),
  );
}

function inOneLine(words: string): string {
  return words.replaceAll("\n", " ");
}
