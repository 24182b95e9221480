import type { Block, List } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import { BULLET } from "../layout/bullets.js";
import { linesOf } from "../linesOf.js";

/** One paragraph of a box's text. */
export interface TextLine {
  /** Its words; a line break where somebody put one. */
  text: string;
  /** Whether all of its words are bold. */
  isBold: boolean;
  /** The mark before it; `null` where it is no item of a list. */
  mark: "bullet" | "number" | null;
}

/** Words in bold over others are a heading below all true headings. */
const LEVEL_OF_BOLD = 6;
const LONGEST_BOLD_HEADING = 80;

/** Turns the paragraphs of a box into headings, lists and running text. */
export function toTextBlocks(lines: readonly TextLine[], at: Place): Block[] {
  const blocks: Block[] = [];
  const filled = lines.map(withTypedMark).filter(({ text }) => text !== "");
  let list: List | null = null;
  for (const [index, line] of filled.entries()) {
    const { text, mark } = line;
    const ordered = mark === "number";
    if (mark === null) {
      list = null;
      if (isHeading(line, filled[index + 1]))
        blocks.push({ type: "heading", level: LEVEL_OF_BOLD, text, at });
      else blocks.push({ type: "paragraph", text, at });
    } else if (list === null || list.ordered !== ordered)
      blocks.push((list = { type: "list", ordered, items: [{ text, at }], at }));
    else list.items.push({ text, at });
  }
  return blocks;
}

/** A mark that somebody typed is one too. */
function withTypedMark(line: TextLine): TextLine {
  const text = linesOf(line.text);
  const bare = text.replace(BULLET, "");
  return { ...line, text: bare, mark: bare === text ? line.mark : "bullet" };
}

function isHeading({ isBold, text }: TextLine, next: TextLine | undefined): boolean {
  const isOver = next !== undefined && !next.isBold;
  return isBold && isOver && text.length <= LONGEST_BOLD_HEADING && /\p{L}/u.test(text);
}
