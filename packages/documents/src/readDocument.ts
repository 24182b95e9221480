import { type NeutralDocument, parseText } from "@pcplan/core/document";
import { problem, type Result } from "@pcplan/core/result";

/** A control character other than tab, line break or form feed tells a binary file. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** The most bytes that are read as one paper. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** Turns the bytes of a text or Markdown file into the neutral document. */
export function readDocument(
  bytes: Uint8Array,
  options: { name: string },
): Result<NeutralDocument> {
  if (bytes.length > LARGEST_FILE) {
    return failure(
      "file-too-large",
      `${options.name} is larger than can be read.`,
      `${bytes.length} bytes`,
    );
  }
  if (bytes.length === 0) return failure("file-empty", `${options.name} is empty.`, "0 bytes");
  const text = decode(bytes);
  if (text === null)
    return failure(
      "encoding-unknown",
      `${options.name} is not UTF-8 text.`,
      "bytes that are not UTF-8",
    );
  if (CONTROL.test(text)) {
    return failure(
      "file-binary",
      `${options.name} is a binary file, not a text.`,
      "control characters",
    );
  }
  return { ok: true, value: parseText(text, options.name) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function failure(code: string, message: string, found: string): Result<never> {
  return {
    ok: false,
    problem: problem({
      code,
      message,
      found,
      expected: `a UTF-8 text or Markdown file of at most ${LARGEST_FILE / 1024 / 1024} MiB`,
      advice: "Save the paper as UTF-8 text with tabs between its columns.",
    }),
  };
}
