import type { Block, Cell, List, Row, Table } from "@pcplan/core/document";
import { type Place, toPlace } from "@pcplan/core/result";
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { parseFragment } from "parse5";
import { checkLimit, type Reading } from "../createReader.js";
import { toBlocks as htmlToBlocks } from "../html/toBlocks.js";
import { linesOf } from "../linesOf.js";
import { PANDOC_TABLE, tableOf } from "./pandocTables.js";
import { wordsOf } from "./wordsOf.js";

export interface MarkdownSource {
  /** The text's lines, for cells that the parser of Markdown leaves out. */
  lines: readonly string[];
  reading: Reading;
  /** Reads the words in the cells of tables that are not its own. */
  parser: InstanceType<typeof MarkdownIt>;
}

/** What of the text the next words belong to. */
interface State {
  blocks: Block[];
  level: number | null;
  items: number;
  /** Of each list in which the words stand, the outermost first, whether it is numbered. */
  lists: boolean[];
  /** The block of the outermost one. */
  list: List | null;
  table: Table | null;
  row: Row | null;
  cells: number;
}

/** Turns the tokens of a Markdown text into headings, lists, paragraphs and tables. */
export function toBlocks(tokens: readonly Token[], source: MarkdownSource): Block[] {
  const nothing = { level: null, list: null, table: null, row: null };
  const state: State = { ...nothing, blocks: [], items: 0, lists: [], cells: 0 };
  for (const token of tokens) addToken(state, token, source);
  return state.blocks;
}

function addToken(state: State, token: Token, source: MarkdownSource): void {
  if (token.type.includes("list_")) return addListToken(state, token);
  switch (token.type) {
    case "heading_open":
      state.level = Number(token.tag.slice(1));
      break;
    case "heading_close":
      state.level = null;
      break;
    case "table_open":
      state.table = startTable(state, placeOf(token, source));
      break;
    case "table_close":
      state.table = null;
      break;
    case "tr_open":
      state.row = startRow(state, placeOf(token, source));
      break;
    case "tr_close":
      endRow(state, source);
      break;
    case PANDOC_TABLE:
      addPandocTable(state, token, source);
      break;
    case "html_block":
      state.blocks.push(...readHtml(token, source));
      break;
    case "fence":
    case "code_block":
      addText(state, token.content.replace(/\s+/g, " "), placeOf(token, source));
      break;
    case "inline":
      addWords(state, token, source);
  }
}

function addListToken(state: State, { type }: Token): void {
  switch (type) {
    case "bullet_list_open":
    case "ordered_list_open":
      if (state.lists.length === 0) state.list = null;
      state.lists.push(type === "ordered_list_open");
      break;
    case "bullet_list_close":
    case "ordered_list_close":
      state.lists.pop();
      break;
    case "list_item_open":
      state.items++;
      break;
    case "list_item_close":
      state.items--;
  }
}

function addPandocTable(state: State, token: Token, source: MarkdownSource): void {
  const at = placeOf(token, source);
  const table = tableOf(token);
  if (table === null) return;
  const { rows, headerRows, caption } = table;
  const toText = (text: string) =>
    linesOf(source.parser.parseInline(text, {}).map(wordsOf).join("\n"));
  state.cells += rows.reduce((sum, { cells }) => sum + cells.length, 0);
  checkLimit("cells", state.cells, source.reading);
  state.blocks.push({
    type: "table",
    caption: caption === null ? null : toText(caption),
    headerRows,
    rows: rows.map(({ cells, line }, index) => {
      const place = { ...at, line: (at.line ?? 0) + line, row: index + 1 };
      const toCell = (text: string, column: number): Cell => ({
        text: text.split("\n").map(toText).join("\n"),
        at: { ...place, column: column + 1 },
      });
      return { cells: cells.map(toCell), at: place };
    }),
    at,
  });
}

/** The box of a task, which is no word of it. */
const BOX = /^(?:\[[ xX]\]|☐) /;

/** A table of Markdown always has one row of headings. */
function startTable({ blocks }: State, at: Place): Table {
  const table: Table = { type: "table", caption: null, headerRows: 1, rows: [], at };
  blocks.push(table);
  return table;
}

function startRow({ table }: State, at: Place): Row {
  return { cells: [], at: { ...at, row: (table?.rows.length ?? 0) + 1 } };
}

function addWords(state: State, token: Token, source: MarkdownSource): void {
  const words = wordsOf(token);
  if (state.row !== null) state.row.cells.push(toCell(state.row, linesOf(words)));
  else addText(state, words, placeOf(token, source), BOX.test(token.content));
}

function toCell({ at, cells }: Row, text: string): Cell {
  return { text, at: at && { ...at, column: cells.length + 1 } };
}

/**
 * Markdown has a row filled up or cut off to the number of its headings. What the line holds is what counts: cells
 * that it does not have are taken away, and those past the last heading are added.
 */
function endRow(state: State, { lines, reading }: MarkdownSource): void {
  const { row, table } = state;
  state.row = null;
  if (row === null || table === null) return;
  const texts = splitRow(lines[(row.at?.line ?? 0) - 1] ?? "");
  if (texts.length > 0) row.cells.splice(texts.length);
  for (const text of texts.slice(row.cells.length)) row.cells.push(toCell(row, text));
  state.cells += row.cells.length;
  checkLimit("cells", state.cells, reading);
  table.rows.push(row);
}

/** The cells of a line between its bars; a bar behind a backslash is a sign like any other. */
function splitRow(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((text) => text.replaceAll("\\|", "|").trim());
}

/** @param isTask whether the words start with a box that is ticked once the task is done */
function addText(state: State, words: string, at: Place, isTask = false): void {
  const { level } = state;
  const isItem = state.items > 0 && level === null;
  const lines = linesOf(words);
  const text = isItem && isTask ? lines.replace(BOX, "") : lines;
  if (text === "") return;
  if (level !== null) state.blocks.push({ type: "heading", level, text, at });
  else if (isItem) addItem(state, text, at);
  else state.blocks.push({ type: "paragraph", text, at });
}

/** What stands between two items, such as a table, ends their list. */
function addItem(state: State, text: string, at: Place): void {
  const { blocks, list, lists } = state;
  if (list !== null && list === blocks.at(-1)) return void list.items.push({ text, at });
  const ordered = lists[0] ?? false;
  state.list = { type: "list", ordered, items: [{ text, at }], at };
  blocks.push(state.list);
}

/** HTML in a Markdown text counts its lines from where it starts. */
function readHtml(token: Token, { reading }: MarkdownSource): Block[] {
  const page = parseFragment(token.content, { sourceCodeLocationInfo: true });
  const before = token.map?.[0] ?? 0;
  return htmlToBlocks(page, { ...reading, linesBefore: before });
}

function placeOf({ map }: Token, { reading }: MarkdownSource): Place {
  return toPlace(reading.name, { line: map === null ? null : map[0] + 1 });
}
