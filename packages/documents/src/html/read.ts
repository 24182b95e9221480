import { parse } from "parse5";
import { countMatches } from "../text/countMatches.js";
import { checkLimit, createReader } from "../createReader.js";
import { checkBinary } from "../text/checkBinary.js";
import { decodeText } from "../text/decodeText.js";
import { readHead } from "./readHead.js";
import { toBlocks } from "./toBlocks.js";

/** So many times the memory of plain text does a byte of HTML take while it is read. */
const COST = 10;

/**
 * Reads a web page, as councils publish them and as converters write tables: headings, list items, lines of text and
 * tables, with the cells that reach over rows or columns. Scripts, styles, navigation and hidden parts are left out;
 * nothing is run and nothing that the page names is fetched. Every place has its line.
 * @example
 * const read = await readHtml(new TextEncoder().encode("<h1>Plan</h1>"), { name: "plan.html" });
 * read.ok && read.value.blocks.length; // => 1
 */
export const readHtml = createReader(
  "HTML page",
  async (bytes, reading) => {
    const { text, problems } = decodeText(bytes, declaredEncoding(bytes));
    checkBinary(text, reading.name);
    checkLimit("marks", countMatches(text, /<[a-z]/gi), reading);
    const page = parse(text, { sourceCodeLocationInfo: true });
    return { ...readHead(page), blocks: toBlocks(page, reading), problems };
  },
  { cost: COST },
);

/** The first bytes of a page, among which it must name its encoding. */
const HEAD = 1024;

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}
