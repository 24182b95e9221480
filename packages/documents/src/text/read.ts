import { parseText } from "@pcplan/core/document";
import { createReader } from "../createReader.js";
import { limitProblem } from "../limitProblem.js";
import { checkBinary } from "./checkBinary.js";
import { decodeText } from "./decodeText.js";

/**
 * Reads plain text: tables with tabs between their columns or with columns that spaces set apart, and Markdown headings
 * and lists. Each line keeps its number. Of a text with more lines or cells than the limit, those up to it are given.
 * @example
 * const read = await readText(new TextEncoder().encode("# Plan"), { name: "plan.txt" });
 * read.ok && read.value.blocks.length; // => 1
 */
export const readText = createReader("text", async (bytes, { name, limits }) => {
  const { text, problems } = decodeText(bytes);
  checkBinary(text, name);
  const ends = { lines: endOfLine(text, limits.lines), cells: endOfCells(text, limits.cells) };
  const reached = ends.cells < ends.lines ? "cells" : "lines";
  const read = text.slice(0, ends[reached]);
  const document = isAligned(read) ? await readAligned(read, name) : parseText(read, name);
  const cut = ends[reached] < text.length ? [limitProblem(reached, null, limits)] : [];
  return { ...document, problems: [...problems, ...cut] };
});

/** Placing words takes some hundred bytes for each; a longer text is read line by line, as no paper is so long. */
const LONGEST_ALIGNED = 4 * 1024 * 1024;

/** Columns that spaces set apart: two lines or more with words, a wide space and words again, and no tabs. */
function isAligned(text: string): boolean {
  if (text.includes("\t") || text.length > LONGEST_ALIGNED) return false;
  const first = WIDE_SPACE.exec(text);
  const next = first === null ? -1 : text.indexOf("\n", first.index);
  return next >= 0 && WIDE_SPACE.test(text.slice(next));
}

const WIDE_SPACE = /\S {2,}\S/;

/** The layout is loaded only for texts that need it. */
async function readAligned(text: string, name: string) {
  const { parseAligned } = await import("./parseAligned.js");
  return parseAligned(text, name);
}

/** The end of the last line that is whole within so many tabs. */
function endOfCells(text: string, cells: number): number {
  let tab = -1;
  for (let cell = 0; cell < cells; cell++) {
    tab = text.indexOf("\t", tab + 1);
    if (tab < 0) return text.length;
  }
  return text.lastIndexOf("\n", tab) + 1;
}

function endOfLine(text: string, lines: number): number {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return text.length;
  }
  return end + 1;
}
