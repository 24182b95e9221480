import type { Line, Table } from "../../document/index.js";
import { otherSections, stageNouns, type Vocabulary } from "../../profile/index.js";
import { foldWords } from "../../text/index.js";
import { findHeadingStage } from "../findStage.js";
import { tellsProgress } from "../tellsProgress.js";
import { ownLabels, spotlightSection } from "./records.vocabulary.js";
import { splitLine, type SplitLine } from "./splitLine.js";
import type { LineRecord } from "./types.js";

/** One line alone may be anything that has a date. */
const LEAST_LINES = 2;

interface Split {
  index: number;
  line: Line;
  split: SplitLine;
}

/**
 * Finds the projects of which each is one line, or one item of a list: "Beach patrols – Green – June 2026", "Pier training
 * (Amber), due Q4 2025". Lines that follow one another speak for each other: each says a rating or a stage and an end, or
 * all say one of them in a part of the paper that is of projects. Lines that stand alone under headings of their own speak
 * for each other where each says both.
 * @param taken the lines that are something else already
 * @returns each with the index of its line
 */
export function readLineRecords(
  lines: readonly (Line | Table)[],
  vocabulary: Vocabulary,
  taken: ReadonlySet<Line>,
): Map<number, LineRecord> {
  const found = new Map<number, LineRecord>();
  const open: Line[] = [];
  let lead: Line | null = null;
  let group: Split[] = [];
  const alone: Split[] = [];
  const close = () => {
    const over = [...open, ...(lead === null ? [] : [lead])].map(({ text }) => text);
    if (isOfProjects(group, over, vocabulary))
      for (const one of group) found.set(one.index, toRecord(one));
    else if (isAlone(group, over)) alone.push(...group);
    group = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.type === "table") {
      close();
      continue;
    }
    const isOpen = line.level === null && !taken.has(line);
    const split = isOpen ? splitLine(line.text, vocabulary) : null;
    if (split !== null && (group.length === 0 || group[0]?.line.isItem === line.isItem)) {
      group.push({ index, line, split });
      continue;
    }
    close();
    if (split !== null) group.push({ index, line, split });
    else if (line.level !== null) {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= line.level) open.pop();
      open.push(line);
      lead = null;
    } else if (!line.isItem) lead = line;
  }
  close();
  if (alone.length >= LEAST_LINES) for (const one of alone) found.set(one.index, toRecord(one));
  return found;
}

/** One line under a heading, in no part of the paper that is of other things, which says a rating or stage and an end. */
function isAlone(group: readonly Split[], over: readonly string[]): boolean {
  const [only, ...others] = group;
  return (
    only !== undefined &&
    others.length === 0 &&
    over.length > 1 &&
    !isOfOthers(over) &&
    only.split.isParted &&
    saysBoth(only.split)
  );
}

function isOfOthers(over: readonly string[]): boolean {
  return over
    .map(foldWords)
    .some((text) => otherSections.test(text) || spotlightSection.test(text));
}

function isOfProjects(
  group: readonly Split[],
  over: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  if (isOfOthers(over)) return false;
  const near = over.slice(-2);
  const isNamed = near.some(
    (text) =>
      text.length <= 120 &&
      (stageNouns.test(foldWords(text)) ||
        findHeadingStage(text, vocabulary.stageHeadings) !== null),
  );
  const isWhole = group.every(({ split }) => saysBoth(split));
  const isParted = group.every(({ split, line }) => split.isParted || line.isItem);
  if (group.length >= LEAST_LINES && isWhole && (isParted || isNamed)) return true;
  if (group.length === 1) return isWhole && isParted && isNamed;
  return group.length >= LEAST_LINES && isNamed && isParted;
}

function saysBoth({ said }: SplitLine): boolean {
  const labels = said.filter(({ isTimed }) => isTimed).map(({ label }) => foldWords(label));
  return new Set(labels).size > 1;
}

function toRecord({ line, split }: Split): LineRecord {
  const { at } = line;
  const rest = split.rest.join(". ");
  const label = tellsProgress("", [rest]) ? ownLabels.commentary : ownLabels.objective;
  return {
    kind: "projects",
    title: { label: ownLabels.title, text: split.title, at },
    parts: [
      ...split.said.map((part) => ({ label: part.label, text: part.text, at })),
      ...(rest === "" ? [] : [{ label, text: rest, at }]),
    ],
    size: 1,
  };
}
