import { attributeOf, childrenOf, type Element, isElement, type Node } from "../html/elements.js";

const OPEN = "<w:tcPr>";
const CLOSE = "</w:tcPr>";
const SHADE = /<w:shd [^<>]{0,400}>/;
const FILL = /w:fill="([0-9A-Fa-f]{6})"/;
const NAME = /cell-fill-([0-9a-f]{6})$/;

/**
 * Writes the colour of each cell of a Word document into it as the name of a bookmark. The library that reads the document
 * drops colours and keeps bookmarks; `moveFills` takes them away again.
 */
export function markFills(xml: string): string {
  const [start = "", ...cells] = xml.split(OPEN);
  const marked = cells.map((cell, at) => {
    const end = cell.indexOf(CLOSE);
    const shade = SHADE.exec(cell.slice(0, Math.max(end, 0)))?.[0] ?? "";
    const fill = FILL.exec(shade)?.[1]?.toLowerCase();
    if (fill === undefined || fill === "ffffff") return cell;
    const after = end + CLOSE.length;
    const id = FIRST_ID + at;
    const mark = `<w:bookmarkStart w:id="${id}" w:name="cell-fill-${fill}"/><w:bookmarkEnd w:id="${id}"/>`;
    return cell.slice(0, after) + mark + cell.slice(after);
  });
  return [start, ...marked].join(OPEN);
}

/** Past the numbers that Word gives bookmarks of its own. */
const FIRST_ID = 900_000_000;

/** Makes the colours that bookmarks name those of the cells in which the bookmarks stand, in place. */
export function moveFills(node: Node): void {
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.tagName === "td") moveFill(child);
    else if (isElement(child) && child.tagName === "th") moveFill(child);
    moveFills(child);
  }
}

function moveFill(cell: Element): void {
  const marks = cell.childNodes
    .filter(isElement)
    .flatMap((one) => NAME.exec(attributeOf(one, "id") ?? "")?.[1] ?? []);
  const [fill] = marks;
  if (fill !== undefined) cell.attrs.push({ name: "bgcolor", value: `#${fill}` });
}
