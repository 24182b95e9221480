import type { Line, Table } from "../document/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { StageHeadings } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { findHeadingStage, findLineStage } from "./findStage.js";

/** The part of a paper in which a table stands. */
export interface Section {
  /** The stage that its headings name; `null` where they name none. */
  stage: Stage | null;
  /** The heading nearest above the table, or the line right above it; `null` where there is none. */
  title: string | null;
  /** The level of that heading; `null` for a line that is no marked heading. */
  level: number | null;
  /** The marked heading around it, over a line or a caption of its own; `null` where there is none. */
  over: { title: string; level: number } | null;
}

interface OpenHeading {
  level: number;
  stage: Stage | null;
  text: string;
  /** Whether a table or words stand under it already: then a heading of its level closes it. */
  isFilled: boolean;
  /** Whether it stands right under a heading of its own level, as text recognition gives them. */
  isNested: boolean;
}

/** What is known while a paper is read from its top. */
interface Reading {
  headings: StageHeadings;
  open: OpenHeading[];
  /** The stage that a line which is no marked heading names, and whether a table stood under it already. */
  plain: { stage: Stage; isFilled: boolean } | null;
  /** The last line that may head a table, and whether a table stood since. */
  last: Line | null;
  seen: Set<string>;
}

/**
 * Finds the section of each table: the heading nearest above it, and the stage that its caption, that heading or those
 * around it name. Items of lists, counts and sentences name no stage, wherever they stand.
 */
export function findSections(
  blocks: readonly (Line | Table)[],
  headings: StageHeadings,
): ReadonlyMap<Table, Section> {
  const sections = new Map<Table, Section>();
  const reading: Reading = { headings, open: [], plain: null, last: null, seen: new Set() };
  for (const [index, block] of blocks.entries()) {
    if (block.type === "table") sections.set(block, readSection(reading));
    else if (!block.isItem && !leadsList(block, blocks[index + 1])) addLine(reading, block);
  }
  return sections;
}

/** "Projects withdrawn:" over a list speaks of the list, and not of the table after it. */
function leadsList({ level, text }: Line, next: Line | Table | undefined): boolean {
  return level === null && /:\s*$/.test(text) && next?.type === "line" && next.isItem;
}

function readSection(reading: Reading): Section {
  const { open, last, headings } = reading;
  const isOwnTitle =
    last !== null && last.level === null && findLineStage(last.text, headings) === null;
  if (isOwnTitle && reading.plain?.isFilled) reading.plain = null;
  const staged = open.findLast(({ stage }) => stage !== null);
  const over = open.at(-1);
  const section = {
    stage: reading.plain?.stage ?? staged?.stage ?? null,
    title: last?.text ?? open.at(-1)?.text ?? null,
    level: last === null ? (open.at(-1)?.level ?? null) : last.level,
    over: over === undefined ? null : { title: over.text, level: over.level },
  };
  for (const heading of open) heading.isFilled = true;
  if (reading.plain) reading.plain.isFilled = true;
  reading.last = null;
  return section;
}

function addLine(reading: Reading, line: Line): void {
  const { level, text } = line;
  const find = level === null ? findLineStage : findHeadingStage;
  const stage = find(text, reading.headings);
  const folded = foldWords(text);
  const isFurniture =
    reading.seen.has(folded) || /^(?:page )?\d{1,4}(?: of \d{1,4})?$/.test(folded);
  reading.seen.add(folded);
  if (isFurniture && stage === null) return;
  if (level !== null) {
    openHeading(reading, { level, stage, text, isFilled: false, isNested: false });
    reading.plain = null;
  } else if (stage !== null) reading.plain = { stage, isFilled: false };
  else if (!isTitle(text)) for (const heading of reading.open) heading.isFilled = true;
  reading.last = level !== null || isTitle(text) ? line : null;
}

/** A heading closes those of its own level and below, unless text recognition gave all of them the same level. */
function openHeading({ open }: Reading, heading: OpenHeading): void {
  while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) {
    const top = open.at(-1);
    const under = open.at(-2);
    const isNextNested =
      top?.isNested === true && under?.level === heading.level && heading.stage === null;
    if (isNextNested) {
      open.pop();
      heading.isNested = true;
      break;
    }
    const isRightUnder =
      top?.level === heading.level && !top.isFilled && top.stage !== null && heading.stage === null;
    if (isRightUnder) {
      heading.isNested = true;
      break;
    }
    open.pop();
  }
  open.push(heading);
}

/** A line of up to so many signs, which is no sentence, may be the title of the table under it. */
const LONGEST_TITLE = 80;

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.!?;,]\s*$/.test(text) && /\p{L}/u.test(text);
}
