import mammoth from "mammoth";
import { parseFragment } from "parse5";
import { createReader } from "../createReader.js";
import { toBlocks } from "../html/toBlocks.js";
import { openPackage } from "../zip/openPackage.js";

/** Word's styles for a document's own title, which mammoth leaves as plain lines. */
const TITLE_STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a Word document (.docx): headings by their styles, lists, lines of text and tables, with merged cells. What
 * is deleted in tracked changes is left out, and so are pictures but for the words that stand for them; nothing
 * outside the file is opened. A Word file has no lines or pages of its own, so places have rows and columns alone.
 */
export const readDocx = createReader("Word document (.docx)", async (bytes, reading) => {
  const parts = openPackage(bytes, reading);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(parts.buffer, parts.byteOffset, parts.byteLength) },
    {
      styleMap: TITLE_STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  return { source: reading.name, blocks: toBlocks(parseFragment(value), reading) };
});
