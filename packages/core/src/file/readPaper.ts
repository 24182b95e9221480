import { parseText } from "../document/index.js";
import { type Paper, parsePaper } from "../paper/index.js";
import { createProblem, failure, type Result, success, toPlace } from "../result/index.js";
import { applyAnswers } from "./applyAnswers.js";
import { isJson, RICH_TEXT } from "./isJson.js";
import { fileProblems } from "./messages.js";
import { parsePaperJson } from "./parsePaperJson.js";
import type { DocumentReader, ReadPaperOptions } from "./types.js";

/**
 * Reads the bytes of a panel paper: a Paper as JSON, or whatever the given reader of documents reads. By which profile
 * and start of the year, and with which answers of a review file, is settled here and nowhere else: what the options say
 * goes first, then the profile that the paper's words name, then calendar quarters. What of the paper could not be read
 * stands in its `problems`; a file of which no paper could be made at all gives the problems that say why.
 * @param bytes the whole file
 * @param options.readDocument such as `readDocument` of `@pcplan/documents`; without it plain text is read besides JSON,
 * and another file is the problem `file-reader-absent`
 * @see parsePaperJson
 * @example
 * const read = await readPaper(new TextEncoder().encode("Project\tForecast\nCourt Films\tQ2 2018"));
 * read.value.projects[0].title; // => "Court Films"
 * (await readPaper(Uint8Array.of(0, 1))).problem.code; // => "file-reader-absent"
 */
export async function readPaper(
  bytes: Uint8Array,
  options: ReadPaperOptions = {},
): Promise<Result<Paper>> {
  if (isJson(bytes)) return parsePaperJson(new TextDecoder().decode(bytes), options);
  const { readDocument = readPlainText, name = "the paper", profile, yearStart } = options;
  const document = await readDocument(bytes, { name });
  if (!document.ok) return document;
  const paper = parsePaper(document.value, {
    ...(profile === undefined ? {} : { profile }),
    yearStart,
  });
  return success(applyAnswers(paper, options));
}

/** Reads what is UTF-8 and has no sign that text does not have. */
const readPlainText: DocumentReader = async (bytes, { name }) => {
  const text = decode(bytes);
  if (text !== null && !isForeign(text)) return success(parseText(text, name));
  return failure(
    createProblem(fileProblems, "file-reader-absent", { name }, { at: toPlace(name) }),
  );
};

/** What is no text: the start of a PDF, which may be text for long, or of rich text, or a sign of control. */
function isForeign(text: string): boolean {
  return text.startsWith("%PDF-") || text.startsWith(RICH_TEXT) || [...text].some(isControl);
}

/** Tabs, line ends and page ends are text; what else stands below the space is not. */
function isControl(sign: string): boolean {
  return sign < " " && !"\t\n\v\f\r".includes(sign);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
