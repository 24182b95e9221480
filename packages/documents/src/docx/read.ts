import mammoth from "mammoth";
import { parseFragment } from "parse5";
import { checkLimit, createReader } from "../createReader.js";
import { toBlocks } from "../html/toBlocks.js";
import { readProperties } from "../zip/readProperties.js";
import { openPackage } from "../zip/openPackage.js";
import { markFills, moveFills } from "./withFills.js";

/** So many times the memory of a workbook does a byte of a Word document take while it is read. */
const COST = 16;

/** Word's styles for a document's own title, which mammoth leaves as plain lines. */
const TITLE_STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a Word document (.docx): headings by their styles, lists, lines of text and tables, with merged cells. What
 * is deleted in tracked changes is left out, and so are pictures but for the words that stand for them; nothing
 * outside the file is opened. A Word file has no lines or pages of its own, so places have rows and columns alone.
 * @example
 * const read = await readDocx(new TextEncoder().encode("no such file"), { name: "plan.docx" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readDocx = createReader("Word document (.docx)", async (bytes, reading) => {
  const parts = openPackage(bytes, reading, rewrite);
  checkLimit("inflatedBytes", parts.length * COST, reading);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(parts.buffer, parts.byteOffset, parts.byteLength) },
    {
      styleMap: TITLE_STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  const page = parseFragment(value);
  moveFills(page);
  return { ...readProperties(parts), blocks: toBlocks(page, reading) };
});

function rewrite(name: string, xml: string): string {
  const lean = withoutRevisionIds(xml);
  return name === "word/document.xml" ? markFills(lean) : lean;
}

/** Word notes on every run of words in which sitting it was typed; these notes are a good part of many files. */
function withoutRevisionIds(xml: string): string {
  return xml.replace(/ w:rsid\w{0,20}="[0-9A-F]{0,16}"/g, "");
}
