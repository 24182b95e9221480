import type { Block, Cell, Row, TableBlock } from "@pcplan/core/document";
import { type Place, toPlace } from "@pcplan/core/result";
import type { Token } from "markdown-it";
import { parseFragment } from "parse5";
import { checkLimit, type Reading } from "../createReader.js";
import { toBlocks as htmlToBlocks } from "../html/toBlocks.js";
import { linesOf, wordsOf } from "./wordsOf.js";

export interface MarkdownSource {
  /** The text's lines, for cells that the parser of Markdown leaves out. */
  lines: readonly string[];
  reading: Reading;
}

/** What of the text the next words belong to. */
interface State {
  blocks: Block[];
  level: number | null;
  items: number;
  table: TableBlock | null;
  row: Row | null;
  cells: number;
}

/** Turns the tokens of a Markdown text into headings, list items, paragraphs and tables. */
export function toBlocks(tokens: readonly Token[], source: MarkdownSource): Block[] {
  const state: State = { blocks: [], level: null, items: 0, table: null, row: null, cells: 0 };
  for (const token of tokens) addToken(state, token, source);
  return state.blocks;
}

function addToken(state: State, token: Token, source: MarkdownSource): void {
  switch (token.type) {
    case "heading_open":
      state.level = Number(token.tag.slice(1));
      break;
    case "heading_close":
      state.level = null;
      break;
    case "list_item_open":
      state.items++;
      break;
    case "list_item_close":
      state.items--;
      break;
    case "table_open":
      state.table = { kind: "table", rows: [], at: placeOf(token, source) };
      state.blocks.push(state.table);
      break;
    case "table_close":
      state.table = null;
      break;
    case "tr_open":
      state.row = {
        cells: [],
        at: { ...placeOf(token, source), row: (state.table?.rows.length ?? 0) + 1 },
      };
      break;
    case "tr_close":
      endRow(state, source);
      break;
    case "html_block":
      state.blocks.push(...readHtml(token, source));
      break;
    case "fence":
    case "code_block":
      addText(state, token.content, placeOf(token, source));
      break;
    case "inline":
      addWords(state, token, source);
  }
}

function addWords(state: State, token: Token, source: MarkdownSource): void {
  const words = wordsOf(token);
  if (state.row === null) return addText(state, words, placeOf(token, source));
  state.row.cells.push(toCell(state.row, linesOf(words)));
}

function toCell(row: Row, text: string): Cell {
  return { text, at: { ...row.at, column: row.cells.length + 1 } };
}

/**
 * Markdown has a row filled up or cut off to the number of its headings. What the line holds is what counts: cells
 * that it does not have are taken away, and those past the last heading are added.
 */
function endRow(state: State, { lines, reading }: MarkdownSource): void {
  const { row, table } = state;
  state.row = null;
  if (row === null || table === null) return;
  const texts = splitRow(lines[(row.at.line ?? 0) - 1] ?? "");
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

function addText(state: State, words: string, at: Place): void {
  const isItem = state.items > 0 && state.level === null;
  const text = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(isItem ? /^(?:\[[ xX]\]|☐) / : "", "");
  if (text !== "") state.blocks.push({ kind: "text", text, level: state.level, isItem, at });
}

/** HTML in a Markdown text counts its lines from where it starts. */
function readHtml(token: Token, source: MarkdownSource): Block[] {
  const page = parseFragment(token.content, { sourceCodeLocationInfo: true });
  const before = token.map?.[0] ?? 0;
  const move = (at: Place): Place => ({ ...at, line: at.line === null ? null : at.line + before });
  return htmlToBlocks(page, source.reading).map((block) =>
    block.kind === "text"
      ? { ...block, at: move(block.at) }
      : { ...block, at: move(block.at), rows: block.rows.map((row) => moveRow(row, move)) },
  );
}

function moveRow(row: Row, move: (place: Place) => Place): Row {
  return { at: move(row.at), cells: row.cells.map(({ text, at }) => ({ text, at: move(at) })) };
}

function placeOf({ map }: Token, { reading }: MarkdownSource): Place {
  return toPlace(reading.name, { line: map === null ? null : map[0] + 1 });
}
