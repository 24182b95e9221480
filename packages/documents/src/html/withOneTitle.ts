import type { Block, Document, Heading } from "@pcplan/core/document";
import { cleanLine } from "../cleanWords.js";

const isHeading = (block: Block): block is Heading =>
  block.type === "heading" && block.text.trim() !== "";

/**
 * A document as a page has it, with one heading of the first level, which is also what it calls itself where it has no
 * title: its first heading of that level, or else its title, or else its first heading of all. Further headings of the
 * first level are of the second.
 */
export function withOneTitle<Given extends Pick<Document, "title" | "blocks">>(
  document: Given,
): Given {
  const words = cleanLine(document.title ?? "");
  const headings = document.blocks.filter(isHeading);
  const top = headings.find(({ level }) => level === 1) ?? (words === "" ? headings[0] : undefined);
  const blocks = document.blocks.map((block) => {
    if (block.type !== "heading") return block;
    return { ...block, level: block === top ? 1 : Math.max(2, block.level) };
  });
  if (top !== undefined) return { ...document, title: words || cleanLine(top.text), blocks };
  if (words === "") return { ...document, title: null, blocks };
  const heading: Heading = { type: "heading", level: 1, text: words, at: null };
  return { ...document, title: words, blocks: [heading, ...blocks] };
}
