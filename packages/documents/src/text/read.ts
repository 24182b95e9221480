import { parseText } from "@pcplan/core/document";
import { createReader } from "../createReader.js";
import { limitProblem } from "../limitProblem.js";
import { checkBinary } from "./checkBinary.js";
import { decodeText } from "./decodeText.js";
import { isAligned } from "./isAligned.js";

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

/** What finds columns is loaded only for texts that have them. */
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
