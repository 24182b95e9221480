import type { Paper } from "../paper/index.js";
import type { Problem } from "../result/index.js";

/** How far one part of a paper was read. */
export type PartRead = "whole" | "some" | "none";

/** How far the parts were read of which a comparison speaks. */
export interface ReadParts {
  /** The rows of projects. */
  projects: PartRead;
  /** The decisions. */
  decisions: PartRead;
  /** The words of rows that were not read, as printed. */
  unreadRows: string[];
}

type Read = Pick<Paper, "projects" | "decisions" | "reading" | "problems">;

/** Problems after which any row may be absent: the document, or a page or sheet of it, was not read to its end. */
const CUT_OFF = new Set([
  "limit-cells",
  "limit-lines",
  "limit-marks",
  "limit-output",
  "limit-pages",
  "page-without-text",
  "sheet-hidden",
  "slide-hidden",
]);
/** Problems after which the rows of one table may be absent. */
const TABLE_UNREAD = new Set(["table-not-recognised", "table-unread"]);

/**
 * Tells how far the projects and the decisions of a paper were read, so that nothing is said of what was not. A paper
 * that was not read from a document has what it has: all of it counts as read.
 * @example
 * const { projects, decisions } = findReadParts(parsePaperText(""));
 * [projects, decisions]; // => ["none", "none"]
 */
export function findReadParts(paper: Read): ReadParts {
  const { projects, decisions, reading, problems } = paper;
  const has = (codes: ReadonlySet<string>) => problems.some(({ code }) => codes.has(code));
  const isCut = has(CUT_OFF);
  const isTableUnread = has(TABLE_UNREAD);
  const partOf = (rows: readonly unknown[], isAbsentUnread: boolean): PartRead => {
    if (rows.length === 0 && isAbsentUnread) return "none";
    return isCut || isTableUnread ? "some" : "whole";
  };
  const isNothing = problems.some(({ code }) => code === "nothing-found");
  return {
    projects: partOf(projects, reading !== null || isNothing),
    decisions: partOf(decisions, isNothing || isCut || isTableUnread),
    unreadRows: problems.flatMap(wordsOfRow),
  };
}

/**
 * Says whether a paper was cut off, so that any of its rows may be absent.
 * @example
 * isCutOff({ problems: [] }); // => false
 */
export function isCutOff({ problems }: Pick<Paper, "problems">): boolean {
  return problems.some(({ code }) => CUT_OFF.has(code));
}

const wordsOfRow = ({ code, found }: Problem): string[] =>
  code === "row-unread" && found !== null ? [found] : [];
