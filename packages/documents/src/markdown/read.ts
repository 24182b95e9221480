import MarkdownIt from "markdown-it";
import { countMatches } from "../text/countMatches.js";
import { checkLimit, createReader } from "../createReader.js";
import { checkBinary } from "../text/checkBinary.js";
import { decodeText } from "../text/decodeText.js";
import { pandocTables } from "./pandocTables.js";
import { describeNotes, isOfSlides, withLineBreaks, withoutNotes } from "./slides.js";
import { toBlocks } from "./toBlocks.js";
import { withoutTitleMarks } from "./withoutTitleMarks.js";

/** So many times the memory of plain text does a byte of Markdown take while it is read. */
const COST = 8;

/** What makes a part of its own: lines, items, quotations, cells, emphasis, code, links and tags. */
const MARKS = /[\n|*_`~[<]|(?<=\n)[-+>]/g;

/**
 * Reads Markdown with pipe tables, pandoc's grids and tables of dashes, as converters write them, and with HTML tables
 * inside it: headings, list items, paragraphs and tables. Of slides that were turned into Markdown, notes are left out. Every place has its line.
 * @example
 * const read = await readMarkdown(new TextEncoder().encode("# Plan"), { name: "plan.md" });
 * read.ok && read.value.blocks.length; // => 1
 */
export const readMarkdown = createReader(
  "Markdown text",
  async (bytes, reading) => {
    const { text, problems } = decodeText(bytes);
    checkBinary(text, reading.name);
    checkLimit("marks", countMatches(text, MARKS), reading);
    const parser = new MarkdownIt({ html: true }).use(pandocTables);
    const { tokens, slides } = withoutNotes(parser.parse(withoutTitleMarks(text), {}));
    const source = { lines: text.split(/\r\n|\n|\r/), reading, parser };
    const blocks = toBlocks(isOfSlides(text) ? withLineBreaks(tokens) : tokens, source);
    return { blocks, problems: [...problems, ...describeNotes(slides)] };
  },
  { cost: COST },
);
