import { type Problem, toPlace } from "@pcplan/core/result";
import { createDocumentProblem } from "../messages.js";

/** A text with what had to be assumed or given up to read it. */
export interface DecodedText {
  text: string;
  problems: Problem[];
}

const MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads bytes as text: by their byte order mark, else as UTF-16 where every other byte is zero, else as UTF-8, else
 * as Windows-1252 where all that is not ASCII are signs and letters that papers use (with the note
 * `encoding-assumed`). What fits none of these is read as UTF-8 with a sign � for each byte that is not, and the
 * problem `encoding-broken` says how many and on which line the first stands.
 * @param declared the encoding that the text names for itself, such as an HTML page does; taken before Windows-1252
 * @example
 * decodeText(new Uint8Array([0xa3, 0x35])).text; // => "£5"
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.encoding ?? withoutMark(bytes);
  if (encoding.startsWith("utf-16")) return { text: decode(bytes, encoding), problems: [] };
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== null) return { text, problems: [] };
  const named = declared === null ? null : decodeStrictly(bytes, declared);
  if (named !== null) return { text: named, problems: [] };
  return isWindows1252(bytes) ? assumed(bytes) : broken(bytes);
}

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 512;

/** A text of Latin letters in UTF-16 has a zero in nearly every other byte. */
function withoutMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2 || 1));
  if (odd > 0.6 && even < 0.1) return "utf-16le";
  return even > 0.6 && odd < 0.1 ? "utf-16be" : "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Signs that word processors write into Windows-1252: quotes, dashes, bullets, currencies, fractions, degrees. */
const SIGNS = new Set("€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›¢£¥§©«®°±²³µ·¹»¼½¾ŠŒŽšœž\u00a0\u00ad");

const ASCII_LETTER = /[A-Za-z]/;

/** True where every character that is not ASCII is such a sign, or a letter with an accent inside a word. */
function isWindows1252(bytes: Uint8Array): boolean {
  const text = decode(bytes, "windows-1252");
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const isInWord = ASCII_LETTER.test(text.slice(Math.max(0, index - 1), index + 2));
    if (!SIGNS.has(sign) && !(isInWord && /[À-ÖØ-Ýß-ïñ-öø-ý]/.test(sign))) return false;
  }
  return true;
}

function assumed(bytes: Uint8Array): DecodedText {
  const parts = { severity: "note", found: "bytes that are not UTF-8" } as const;
  return {
    text: decode(bytes, "windows-1252"),
    problems: [createDocumentProblem("encoding-assumed", {}, parts)],
  };
}

function broken(bytes: Uint8Array): DecodedText {
  const text = decode(bytes, "utf-8");
  const first = text.indexOf("\ufffd");
  const count = text.split("\ufffd").length - 1;
  const line = text.slice(0, first).split(/\r\n|\n|\r/).length;
  const found = text.slice(Math.max(0, first - 20), first + 20).trim();
  const at = toPlace(null, { line });
  return {
    text,
    problems: [createDocumentProblem("encoding-broken", { count, line }, { found, at })],
  };
}
