import { HEADING_SIZE } from "./headingSize.js";
import { BULLET_OR_DASH } from "./bullets.js";
import type { Line } from "@pcplan/core/document";
import { areOfDifferentParts, toLines } from "./toRuns.js";
import type { Part, Run } from "./types.js";
import type { PageWords } from "./usualOfPage.js";
import { joinWords, wordsOfLine } from "./wordsOfRuns.js";

/** A line of text with what tells a heading from a paragraph, and one paragraph from the next. */
export interface TextLine {
  text: string;
  runs: Run[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  isBold: boolean;
  /** The part to which the source says that all its words belong. */
  part: Part | null;
}

/** A paragraph, heading or item with the lines that it takes up. */
export interface PlacedText extends Pick<Line, "text" | "level" | "isItem"> {
  lines: TextLine[];
}

/** Lines of one paragraph stand no further apart than this many times their height. */
const WIDEST_LINE_STEP = 1.6;

/** A line of more characters than this is never a heading, however large. */
const LONGEST_HEADING = 140;

/** Sorts words that are read level into lines of text. */
export function toTextLines(runs: readonly Run[]): TextLine[] {
  return toLines(runs.filter(({ turned }) => turned === "not")).map((line) => ({
    text: wordsOfLine(line),
    runs: line,
    left: line[0]?.left ?? 0,
    right: line.at(-1)?.right ?? 0,
    top: Math.min(...line.map(({ top }) => top)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
    height: Math.max(...line.map(({ height }) => height)),
    isBold: line.every(({ isBold }) => isBold),
    part: line.every(({ part }) => part === line[0]?.part) ? (line[0]?.part ?? null) : null,
  }));
}

/**
 * Joins wrapped lines into paragraphs, headings and list items. Where a tagged source says which lines belong together,
 * it is believed. Otherwise a line continues the one before when both look alike and its first word would not have
 * fitted at the end of that line.
 * @param words how high usual words are; larger words are headings
 * @param margin how far to the right lines can reach
 */
export function toTextBlocks(
  lines: readonly TextLine[],
  words: PageWords,
  margin: number,
): PlacedText[] {
  const blocks: PlacedText[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && goesOn(last, line, margin)) {
      last.lines.push(line);
      last.text = joinWords(last.text, line.text);
    } else blocks.push(toBlock(line, words));
  }
  return blocks;
}

function toBlock(line: TextLine, words: PageWords): PlacedText {
  const { part } = line;
  const isItem = part?.isItem === true || (!part?.level && BULLET_OR_DASH.test(line.text));
  const level = part?.level ?? (isItem ? null : levelOf(line, words));
  const text = isItem ? line.text.replace(BULLET_OR_DASH, "") : line.text;
  return { text, level, isItem, lines: [line] };
}

function levelOf({ text, height, isBold }: TextLine, { usual, body }: PageWords): number | null {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return null;
  const ratio = height / usual;
  if (body !== null && height <= HEADING_SIZE * body) return isBold && ratio > 0.95 ? 4 : null;
  if (ratio > 1.8) return 1;
  if (ratio > 1.4) return 2;
  if (ratio > HEADING_SIZE) return 3;
  return isBold && ratio > 0.95 ? 4 : null;
}

/** Whether a line continues a paragraph, heading or item. */
function goesOn({ lines, isItem, level }: PlacedText, line: TextLine, margin: number): boolean {
  const last = lines.at(-1);
  if (last === undefined || areOfDifferentParts(last, line)) return false;
  if (isNamed(last) && last.part === line.part) return true;
  if (BULLET_OR_DASH.test(line.text)) return false;
  const isAlike =
    Math.abs(last.height - line.height) < 0.08 * line.height && last.isBold === line.isBold;
  const isNear = line.bottom - last.bottom < WIDEST_LINE_STEP * line.height && line.top > last.top;
  const [firstLeft, left] = [lines[0]?.left ?? 0, line.left];
  const isAligned = isItem ? left > firstLeft + 1 : Math.abs(left - last.left) < 3 * line.height;
  if (!isAlike || !isNear || !isAligned) return false;
  return isItem || isFull(last, line, margin) || (level === null && /^\p{Ll}/u.test(line.text));
}

/**
 * Whether a tagged source calls a line part of a heading or a list item, which then ends where the source says. A tagged
 * paragraph is not trusted so far: programs put several separate lines into one.
 */
function isNamed({ part }: TextLine): boolean {
  return part !== null && (part.isItem || part.level !== null);
}

/** Whether the next line's first word would not have fitted at the end of this line. */
function isFull(last: TextLine, next: TextLine, margin: number): boolean {
  const signs = next.text.split(" ")[0]?.length ?? 0;
  const width = ((next.right - next.left) / Math.max(1, next.text.length)) * (signs + 1);
  return last.right + width > margin - 2;
}
