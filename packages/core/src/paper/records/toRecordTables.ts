import type { Line, Table } from "../../document/index.js";
import type { Vocabulary } from "../../profile/index.js";
import { readListHeading, readListLabel } from "../readListHeading.js";
import { createRecordTable } from "./createRecordTable.js";
import { readDecisionLines } from "./readDecisionLines.js";
import { readFieldRecords } from "./readFieldRecords.js";
import { readLineRecords } from "./readLineRecords.js";
import { splitDecisionRuns } from "./splitDecisionRuns.js";
import type { LineRecord } from "./types.js";

/**
 * Makes tables of the projects and decisions that lines tell, so that whatever reads tables reads them too, in the part of
 * the paper in which they stand. All other lines and tables are left as they are.
 */
export function toRecordTables(
  printed: readonly (Line | Table)[],
  vocabulary: Vocabulary,
): (Line | Table)[] {
  const lines = splitDecisionRuns(printed);
  const fields = readFieldRecords(lines, vocabulary);
  const taken = linesOf(fields, lines);
  for (const line of listedLines(lines, vocabulary)) taken.add(line);
  const decisions = readDecisionLines(lines, taken);
  for (const line of linesOf(decisions, lines)) taken.add(line);
  const records = new Map([...fields, ...decisions, ...readLineRecords(lines, vocabulary, taken)]);
  return withTables(lines, records, vocabulary);
}

function withTables(
  lines: readonly (Line | Table)[],
  records: ReadonlyMap<number, LineRecord>,
  vocabulary: Vocabulary,
): (Line | Table)[] {
  const blocks: (Line | Table)[] = [];
  let group: LineRecord[] = [];
  const close = () => {
    if (group.length > 0) blocks.push(createRecordTable(group, vocabulary));
    group = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const record = records.get(index);
    const line = lines[index];
    if (record !== undefined) {
      if (group[0] !== undefined && group[0].kind !== record.kind) close();
      group.push(withOwnPlace(record));
      index += record.size - 1;
    } else if (line !== undefined) {
      close();
      blocks.push(line);
    }
  }
  close();
  return blocks;
}

/** Lines of one paragraph share their place, and each row needs one of its own. */
function withOwnPlace(record: LineRecord): LineRecord {
  return { ...record, title: { ...record.title, at: { ...record.title.at } } };
}

function linesOf(
  records: ReadonlyMap<number, LineRecord>,
  lines: readonly (Line | Table)[],
): Set<Line> {
  const inside = [...records].flatMap(([index, { size }]) => lines.slice(index, index + size));
  return new Set(inside.filter((line) => line.type === "line"));
}

/** The lists of the headline have their own reader: titles of what was delivered or begun. */
function listedLines(lines: readonly (Line | Table)[], vocabulary: Vocabulary): Line[] {
  const texts = lines.filter((line) => line.type === "line");
  let isInside = false;
  return texts.filter((line, index) => {
    if (line.isItem) return isInside;
    const isLabel = texts[index + 1]?.isItem === true && readListLabel(line.text, vocabulary);
    isInside = Boolean(isLabel) || readListHeading(line.text, vocabulary) !== null;
    return isInside;
  });
}
