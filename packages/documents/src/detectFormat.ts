import { failure, type Result, success } from "@pcplan/core/result";
import { type Format, formats, type Kind, kinds } from "./kinds.js";
import { findUnreadKind, findUnreadPackage, findUnreadText, isLocked } from "./findUnreadKind.js";
import { createDocumentProblem, describeUnreadKind, type DocumentProblemCode } from "./messages.js";
import { decodeText } from "./text/decodeText.js";
import { isAligned } from "./text/isAligned.js";
import type { UnreadKind } from "./unreadKinds.vocabulary.js";

/** How much of a text is looked at to tell its kind. */
const SAMPLE = 64 * 1024;

/** What is known of a file beside its bytes. */
export interface DetectFormatOptions {
  /** The file's name; it need not have an ending. */
  name: string;
  /** The media type under which it was sent; `null` or left out where none is stated. */
  mediaType?: string | null;
}

/** The kind of a file, or why it is none that can be read. */
type FormatResult = Result<Format, DocumentProblemCode>;

/**
 * Tells a file's kind from what is in it; its name and media type settle only what the content leaves open (a table
 * of separated values is CSV by its name, too). It fails where the file is of a kind that cannot be read
 * (`file-kind-unreadable`, which says what it is), is locked by a password (`file-encrypted`) or damaged
 * (`file-corrupt`).
 * @example
 * await detectFormat(new TextEncoder().encode("<!DOCTYPE html><p>Plan"), { name: "plan" }); // => { ok: true, value: "html" }
 */
export async function detectFormat(
  bytes: Uint8Array,
  { name, mediaType = null }: DetectFormatOptions,
): Promise<FormatResult> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return success("pdf");
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006"))
    return detectPackage(bytes, name);
  if (isLocked(bytes, start)) return failure(createDocumentProblem("file-encrypted", { name }));
  const foreign = findUnreadKind(bytes, start);
  if (foreign !== null) return refuseKind(name, foreign);
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  const unread = findUnreadText(text.trimStart());
  if (unread !== null) return refuseKind(name, unread);
  return success(await detectText(text, { name, mediaType }));
}

/** So many parts of a packed file are named, to say what it is. */
const PARTS_NAMED = 3;

async function detectPackage(bytes: Uint8Array, name: string): Promise<FormatResult> {
  const { listParts } = await import("./zip/listParts.js");
  const listed = listParts(bytes);
  if (listed === null) return failure(createDocumentProblem("file-corrupt", { name, kind: null }));
  const { parts, mediaType } = listed;
  const packed = formats.find((code) => isKind(kinds[code], listed));
  if (packed !== undefined) return success(packed);
  const unread = findUnreadPackage(parts, mediaType) ?? "zip";
  return refuseKind(name, unread, parts.slice(0, PARTS_NAMED));
}

/** A packed file says what it is, or is told by a part; a template of a kind is read as one of it. */
function isKind(
  kind: Kind,
  { parts, mediaType }: { parts: readonly string[]; mediaType: string },
): boolean {
  const stated = mediaType.replace(/-template$/, "");
  return stated === kind.mediaType || parts.some((name) => kind.part?.test(name));
}

/** A line of dashes and bars under a Markdown table's headings. */
function isPipeTable(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes("|") && line.includes("-");
}

/** The first element of a page, after what may stand before it. */
const HTML_START =
  /^<(?:!doctype html|html|head|body|main|article|section|div|table|h[1-6]|p|ul|ol)\b/i;

/** A rule between two rows of a grid that is drawn with crosses and dashes. */
const GRID_RULE = /^\s{0,3}\+(?:[-=:]+\+){2,}\s*$/;

/** Dashes under the headings of columns, as pandoc writes them; in a plain text they are read there. */
const DASHED_RULE = /^\s{0,9}-{2,}(?:\s+-{2,})+\s*$/;

/** What converters put before each slide of a presentation. */
const SLIDE_MARK = /^<!-- Slide number: \d{1,5} -->/m;

async function detectText(
  text: string,
  hints: { name: string; mediaType: string | null },
): Promise<Format> {
  if (HTML_START.test(withoutProlog(text))) return "html";
  const lines = text.split("\n");
  if (lines.some(isPipeTable) || /<table[\s>]/i.test(text)) return "markdown";
  if (lines.some((line) => GRID_RULE.test(line)) || SLIDE_MARK.test(text)) return "markdown";
  if (isNamedMarkdown(hints) && lines.some((line) => DASHED_RULE.test(line))) return "markdown";
  if (isNamedCsv(hints)) return "csv";
  if (text.includes("\t") || !/[,;|]/.test(text) || isAligned(text)) return "text";
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

function isNamedMarkdown({ name }: { name: string }): boolean {
  return kinds.markdown.extensions.some((ending) => name.toLowerCase().endsWith(ending));
}

function isNamedCsv({ name, mediaType }: { name: string; mediaType: string | null }): boolean {
  return (
    kinds.csv.extensions.some((ending) => name.toLowerCase().endsWith(ending)) ||
    /^text\/(?:csv|tab-separated-values)\b/i.test(mediaType ?? "")
  );
}

function refuseKind(name: string, kind: UnreadKind, parts: string[] = []): FormatResult {
  const found = describeUnreadKind(kind, parts);
  return failure(createDocumentProblem("file-kind-unreadable", { name, kind, parts }, { found }));
}
