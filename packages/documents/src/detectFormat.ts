import { type Problem, problem } from "@pcplan/core/result";
import { fileEncrypted } from "./fileEncrypted.js";
import { describeReadableKinds, type Format, formats, type Kind, kinds } from "./kinds.js";
import { decodeText } from "./text/decodeText.js";

/** How much of a text is looked at to tell its kind. */
const SAMPLE = 64 * 1024;

/**
 * Tells a file's kind from what is in it; its name and media type settle only what the content leaves open (a table
 * of separated values is CSV by its name, too). Gives a problem where it is of a kind that cannot be read, which says
 * what it is as far as that is known.
 * @example
 * await detectFormat(new TextEncoder().encode("<!DOCTYPE html><p>Plan"), { name: "plan" }); // => "html"
 */
export async function detectFormat(
  bytes: Uint8Array,
  { name, mediaType = null }: { name: string; mediaType?: string | null },
): Promise<Format | Problem> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006"))
    return detectPackage(bytes, name);
  if (start.startsWith(OLD_OFFICE) && isLocked(bytes)) return fileEncrypted(name);
  const foreign = FOREIGN.find(([mark]) => start.startsWith(mark));
  if (foreign) return notReadable(name, foreign[1], foreign[2]);
  return detectText(decodeText(bytes.subarray(0, SAMPLE)).text, { name, mediaType });
}

const RECOGNISE_TEXT = "Run text recognition (OCR) over it and save the result as PDF.";

/** How an office file of the old kind starts, and a new one that is locked, which is packed in such a file. */
const OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";

/** The part that holds a locked file; the names in a directory stand at multiples of so many bytes. */
const LOCKED_PART = "EncryptedPackage";
const DIRECTORY_ENTRY = 128;

function isLocked(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY)
    if ([...LOCKED_PART].every((sign, index) => bytes[at + 2 * index] === sign.charCodeAt(0)))
      return true;
  return false;
}

/** Kinds that are known by their first bytes and not read, with what to do about them. */
const FOREIGN: readonly (readonly [start: string, kind: string, advice: string])[] = [
  [
    OLD_OFFICE,
    "an office file of the old kind (.doc, .xls)",
    "Open it in its program and save it as .docx or .xlsx.",
  ],
  ["{\\rtf", "a rich text file (.rtf)", "Open it in a word processor and save it as .docx."],
  ["\u0089PNG", "a picture", RECOGNISE_TEXT],
  ["\u00ff\u00d8\u00ff", "a picture", RECOGNISE_TEXT],
  ["GIF8", "a picture", RECOGNISE_TEXT],
  ["\u001f\u008b", "a packed file (.gz)", "Unpack it and read the file in it."],
];

async function detectPackage(bytes: Uint8Array, name: string): Promise<Format | Problem> {
  const { listParts } = await import("./zip/listParts.js");
  const parts = listParts(bytes);
  if (parts === null)
    return problem({
      code: "file-corrupt",
      message: `${name} is a packed file that is damaged or cut off: its list of parts could not be read.`,
      expected: "a whole Word document (.docx) or Excel workbook (.xlsx)",
      advice: "Copy or download it again, or save it anew from the program that made it.",
    });
  const packed = formats.find((code) => hasPart(parts, kinds[code]));
  if (packed !== undefined) return packed;
  return notReadable(
    name,
    `a packed file without a Word document or Excel workbook in it (${parts.slice(0, 3).join(", ")})`,
    "Unpack it and read the files in it, or save the paper as .docx or .xlsx.",
  );
}

function hasPart(parts: readonly string[], { part }: Kind): boolean {
  return part !== undefined && parts.some((name) => part.test(name));
}

/** A line of dashes and bars under a Markdown table's headings. */
function isPipeTable(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes("|") && line.includes("-");
}

/** The first element of a page, after what may stand before it. */
const HTML_START =
  /^<(?:!doctype html|html|head|body|main|article|section|div|table|h[1-6]|p|ul|ol)\b/i;

async function detectText(
  text: string,
  hints: { name: string; mediaType: string | null },
): Promise<Format> {
  if (HTML_START.test(withoutProlog(text))) return "html";
  if (text.split("\n").some(isPipeTable) || /<table[\s>]/i.test(text)) return "markdown";
  if (isNamedCsv(hints)) return "csv";
  if (text.includes("\t") || !/[,;|]/.test(text)) return "text";
  const { detectDelimiter } = await import("./csv/detectDelimiter.js");
  return detectDelimiter(text) === null ? "text" : "csv";
}

/** A page may start with an XML declaration and comments. */
function withoutProlog(text: string): string {
  const rest = text.trimStart();
  const end = rest.startsWith("<?xml") ? "?>" : rest.startsWith("<!--") ? "-->" : null;
  const at = end === null ? -1 : rest.indexOf(end);
  return end === null || at < 0 ? rest : withoutProlog(rest.slice(at + end.length));
}

function isNamedCsv({ name, mediaType }: { name: string; mediaType: string | null }): boolean {
  return (
    kinds.csv.extensions.some((ending) => name.toLowerCase().endsWith(ending)) ||
    /^text\/(?:csv|tab-separated-values)\b/i.test(mediaType ?? "")
  );
}

function notReadable(name: string, found: string, advice: string): Problem {
  return problem({
    code: "file-kind-unreadable",
    message: `${name} is ${found}, which cannot be read.`,
    found,
    expected: describeReadableKinds(),
    advice,
  });
}
