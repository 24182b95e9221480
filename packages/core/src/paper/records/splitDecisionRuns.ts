import type { Line, Table } from "../../document/index.js";
import { parseApprovedOn } from "../../decision/index.js";
import { foldWords } from "../../text/index.js";
import { decisionSection } from "./records.vocabulary.js";

/** `KW 25-11 (12 May 2025)`: a reference and its day, where a decision starts. */
const START =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,8}[ /-]?)?\d{1,6}(?:[/.-]\d{1,6}){0,3} \((\d[^()]{4,30}|\p{L}{3,9} \d{4})\)/gu;

/**
 * Parts a paragraph in which several decisions stand one after the other, as where a reader has put its lines together:
 * "KW 25-11 (12 May 2025) Tools: £6,400. KW 25-12 (19 May 2025) Desk: £11,000". It parts them only under a heading of
 * decisions, where the first stands at its start and each has its day.
 */
export function splitDecisionRuns(lines: readonly (Line | Table)[]): (Line | Table)[] {
  let heading = "";
  return lines.flatMap((line): (Line | Table)[] => {
    if (line.type === "table") return [line];
    if (line.level !== null) heading = foldWords(line.text);
    const isPlain = line.level === null && !line.isItem && decisionSection.test(heading);
    return isPlain ? split(line) : [line];
  });
}

function split(line: Line): Line[] {
  const starts = [...line.text.matchAll(START)].flatMap(({ index, 1: day = "" }) =>
    parseApprovedOn(day) === null ? [] : [index],
  );
  const isRun = starts.length > 1 && starts[0] === 0;
  if (!isRun) return [line];
  return starts.map((start, at) => ({
    ...line,
    text: line.text.slice(start, starts[at + 1]).trim(),
  }));
}
