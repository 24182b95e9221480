import type { Paper } from "@pcplan/core/paper";
import type { Problem } from "@pcplan/core/result";

/** The lines of a paper as printed, and what reading it has reported of them. */
export interface PaperSource {
  /** The lines, without marks of HTML and with like letters made alike. */
  lines: string[];
  /** For each line the first line of the table in which it stands, both from 0; `null` outside tables. */
  tableStarts: (number | null)[];
  problems: Problem[];
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&nbsp;": " ", "&#39;": "'" };

/** Makes alike what differs only in case, spaces and signs. */
export function foldPlainly(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/&(?:amp|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
      .replace(/<[^>]*>/g, " ")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}£%.]+/gu, " ")
      // The full stop of a sentence is no part of its last figure.
      .replace(/\.(?!\d)/g, " ")
      .replace(/ +/g, " ")
      .trim()
  );
}

export function toPaperSource(text: string, paper: Pick<Paper, "problems">): PaperSource {
  const printed = text.split("\n");
  return {
    lines: printed.map(foldPlainly),
    tableStarts: findTableStarts(printed),
    problems: paper.problems,
  };
}

/** The lines, from 0, that hold the words, or the start of them where a cell was broken over lines. */
export function findLines(source: PaperSource, words: string): number[] {
  const folded = foldPlainly(words);
  const whole = indexesOf(source.lines, folded);
  if (whole.length > 0 || folded === "") return whole;
  const parts = folded.split(" ");
  for (let length = parts.length - 1; length >= 2; length -= 1) {
    const found = indexesOf(source.lines, parts.slice(0, length).join(" "));
    if (found.length > 0) return found;
  }
  return [];
}

function indexesOf(lines: readonly string[], words: string): number[] {
  return lines.flatMap((line, index) => (` ${line} `.includes(` ${words} `) ? [index] : []));
}

/**
 * Whether a problem stands at one of the lines, at the top of the table that holds one of them, or quotes the words.
 * @param isCounted which problems count for what was lost
 */
export function isSaid(
  source: PaperSource,
  lines: readonly number[],
  words: string | null,
  isCounted: (problem: Problem) => boolean,
): boolean {
  const places = new Set(lines);
  for (const line of lines) {
    const start = source.tableStarts[line] ?? null;
    if (start !== null) places.add(start);
  }
  const quoted = words === null ? "" : foldPlainly(words);
  return source.problems.filter(isCounted).some((problem) => {
    const { at, related, found, message } = problem;
    const stands = [at, ...related].some((place) => {
      if (place === null || place.line === null) return false;
      const line = place.line - 1;
      return lines.includes(line) || (place.row === null && places.has(line));
    });
    const named = foldPlainly(`${found ?? ""} ${message}`);
    return stands || (quoted !== "" && ` ${named} `.includes(` ${quoted} `));
  });
}

type Kind = "html" | "pipes" | "tabs" | "cells" | "columns";

/** Tells tables by the marks of the format: tags, pipes, tabs, commas of a CSV, or columns kept apart by spaces. */
function findTableStarts(lines: readonly string[]): (number | null)[] {
  let start: number | null = null;
  let kind: Kind | null = null;
  const isSheet = lines.filter((line) => /[,;].*[,;]/.test(line)).length > lines.length - 3;
  return lines.map((line, index) => {
    const found: Kind | null = kindOf(line, isSheet, kind);
    const continues = kind === "columns" && line.trim() === "";
    if (found !== kind && !continues) {
      start = found === null ? null : index;
      kind = found;
    }
    const at: number | null = start;
    if (line.includes("</table>")) [start, kind] = [null, null];
    return at;
  });
}

function kindOf(line: string, isSheet: boolean, before: Kind | null): Kind | null {
  if (line.includes("<table") || before === "html") return "html";
  if (isSheet) return "cells";
  if (line.startsWith("|")) return "pipes";
  if (line.includes("\t")) return "tabs";
  return /\S {2,}\S/.test(line) || (before === "columns" && /^ {4,}\S/.test(line))
    ? "columns"
    : null;
}
