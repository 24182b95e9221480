import type MarkdownIt from "markdown-it";
import type { StateBlock, Token } from "markdown-it";
import { parseDashes } from "./parseDashes.js";
import { parseGrid } from "./parseGrid.js";
import type { ParsedTable } from "./parsedTable.js";

/** The type of the tokens that stand for such tables. */
export const PANDOC_TABLE = "pandoc_table";

/** A caption stands after its table. */
const CAPTION = /^\s{0,9}(?:Table)?:\s{1,9}(\S.{0,1000})$/;

/** Adds the tables that pandoc writes besides those with bars: grids, and columns under dashes. */
export function pandocTables(parser: InstanceType<typeof MarkdownIt>): void {
  parser.block.ruler.before("table", PANDOC_TABLE, readTable, { alt: ["paragraph"] });
}

/** The table of each token that stands for one. */
const tables = new WeakMap<Token, ParsedTable>();

/** The table that a token stands for; `null` where it stands for none. */
export function tableOf(token: Token): ParsedTable | null {
  return tables.get(token) ?? null;
}

function readTable(state: StateBlock, start: number, end: number, isProbe: boolean): boolean {
  const lineAt = (line: number) =>
    line < end ? state.src.slice(state.bMarks[line], state.eMarks[line]) : null;
  const parsed = parseGrid(lineAt, start) ?? parseDashes(lineAt, start);
  if (parsed === null || isProbe) return parsed !== null;
  const next = start + parsed.height;
  const at = lineAt(next)?.trim() === "" ? next + 1 : next;
  const caption = CAPTION.exec(lineAt(at) ?? "")?.[1] ?? null;
  state.line = caption === null ? next : at + 1;
  const token = state.push(PANDOC_TABLE, "table", 0);
  token.map = [start, state.line];
  tables.set(token, { ...parsed, caption });
  return true;
}
