import type { Line } from "../document/index.js";
import { foldWords } from "../text/index.js";
import { otherNouns } from "./count.vocabulary.js";

/** A line of running text in which counts may stand, whole where the source breaks it. */
export interface CountLine {
  text: string;
  line: Line;
  /** Whether it stands under a heading that names other things than projects. */
  isElsewhere: boolean;
}

/** Dots that lead to a page's number: a line of a table of contents. */
const LEADERS = /\.{4,}|…{2,}|(?:\. ){4,}/;

/** Puts sentences together that are broken over lines, and leaves out the lines of a table of contents. */
export function toCountLines(texts: readonly Line[]): CountLine[] {
  const lines: CountLine[] = [];
  let isElsewhere = false;
  let isContents = false;
  let open = false;
  for (const line of texts) {
    if (line.level !== null) {
      const words = foldWords(line.text).split(" ");
      isElsewhere = words.some((word) => otherNouns.has(word));
      isContents = words.includes("contents");
    }
    const last = lines.at(-1);
    const goesOn =
      open && line.level === null && !line.isItem && last && isRest(last.text, line.text);
    if (goesOn) last.text = `${last.text} ${line.text}`;
    else if (!isContents && !LEADERS.test(line.text))
      lines.push({
        text: line.text.replace(/^(?:\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+/, ""),
        line,
        isElsewhere,
      });
    open = line.level === null && !line.isItem && line.text.length < LONGEST_JOINED;
  }
  return lines;
}

/** A line that is longer than this is no line of a paragraph that was broken at its margin. */
const LONGEST_JOINED = 400;

function isRest(before: string, after: string): boolean {
  if (/[.:;!?]\s*$/.test(before)) return false;
  if (/^\p{Ll}/u.test(after) || / (?:and|of which|with|are|has)$/.test(before)) return true;
  // A comma behind words that count nothing ends an address: "Chair, members,".
  return before.endsWith(",") && /\d/.test(before);
}
