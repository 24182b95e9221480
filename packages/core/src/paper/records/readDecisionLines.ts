import { parseApprovedOn } from "../../decision/index.js";
import type { Line, Table } from "../../document/index.js";
import { foldSpaces, foldWords } from "../../text/index.js";
import {
  approvalWords,
  decisionSection,
  decisionsToCome,
  ownLabels,
} from "./records.vocabulary.js";
import { trimSigns } from "./trimSigns.js";
import type { LineRecord, RecordPart } from "./types.js";

/** `Decision 2025/14: …`, `Penderfyniad 12 – …`: the word and a number, wherever the line stands. */
export const namedDecision =
  /^(?:key )?(?:decision|penderfyniad)(?: (?:notice|record|log))?(?: (?:no\.?|number|ref\.?|reference))? ?:? ?((?=[^\s:]*\d)[\p{L}\d][\p{L}\d/.-]{0,19}?)(?: ?[:–—] ?| - )(.+)$/isu;
/** `PCC-25-07 …`, `2025/14: …`, `(D12) …`: a reference in front, in a part of the paper that is of decisions. */
const REFERRED =
  /^[([]?(\p{Lu}{1,8} \d{1,4}[/.-]\d{1,4}|(?=[^\s]*\d)(?:\p{Lu}{1,8}[ /.-]?)?\d{1,6}(?:[/.-]\p{L}{0,6}\d{1,6}){0,3})[)\]]?(?: ?[:–—.] | - | )(?=[\p{L}(])(.+)$/su;
const PART = /( [–—-] | ?[–—;|] ?|, |: |\. |\(|\)[.,;]? ?)/;
/** `(ref LF25/3)` behind a title. */
const REF_BEHIND = /\bref(?:erence)?\.?:? ((?=\S{0,19}\d)[^\s()]{1,20})\)?$/i;
/** `(GS/118)` at the end. */
const REF_AT_END = /\((\p{Lu}{1,8}[ /.-]?\d{1,6}(?:[/.-]\d{1,6})?)\)\.?$/u;
/** `£16,500 for Heath fire volunteers`: what the money is for stands behind it. */
const MONEY_FOR = /^£[\d,.]+(?:k|m| million)? (?:for|to|towards) (?:the )?([^,;:(]{3,100})/;
/** A decision and so many lines below it at most. */
const LONGEST_BLOCK = 8;
/** A longer paragraph is no notice of a decision. */
const LONGEST_LINE = 1500;
/** Parts of money: `£120,000`, `Cost: £64,300`, `No cost`. */
const MONEY =
  /^(?:(?:total )?(?:cost|amount|value|award|grant|budget|funding|contract value)s?(?: of)?:? ?)?(?:up to )?(?:£|GBP)|^(?:no|nil) cost|^cost:/i;

/**
 * Finds the decisions of which each is one line, one paragraph or one item of a list: those that the word names with their
 * number, and in a part of the paper that is of decisions those with a reference in front or a day of approval, and the
 * items of its lists.
 * @param taken the lines that are something else already
 * @returns each with the index of its line
 */
export function readDecisionLines(
  lines: readonly (Line | Table)[],
  taken: ReadonlySet<Line>,
): Map<number, LineRecord> {
  const found = new Map<number, LineRecord>();
  const open: Line[] = [];
  let lead: string | null = null;
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (line.type === "table" || taken.has(line)) continue;
    if (line.level !== null) {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= line.level) open.pop();
      open.push(line);
      lead = null;
      continue;
    }
    if (index < next) continue;
    const near = lead ?? open.at(-1)?.text ?? "";
    const block = toBlock(line, lines.slice(index + 1, index + LONGEST_BLOCK), taken);
    const record = readDecision(block.line, {
      isListed: line.isItem && isOfDecisions(near),
      near,
    });
    if (record !== null) {
      found.set(index, { ...record, size: block.size });
      next = index + block.size;
    } else if (!line.isItem)
      lead = isOfDecisions(line.text) || line.text.endsWith(":") ? line.text : null;
  }
  return found;
}

/**
 * A line that names a decision, with those right below it where the first of these says when it was approved: "Decision
 * 12/2025 - Fire drone", "Approved on 6 March 2025", and what was approved.
 */
function toBlock(
  line: Line,
  below: readonly (Line | Table)[],
  taken: ReadonlySet<Line>,
): { line: Line; size: number } {
  const alone = { line, size: 1 };
  if (!namedDecision.test(foldSpaces(line.text))) return alone;
  const end = below.findIndex((one, index) => !goesOn(one, below[index - 1] ?? line, taken));
  const more = below.slice(0, end < 0 ? below.length : end).filter((one) => one.type === "line");
  const [first] = more;
  if (first === undefined || !isApproval(first.text)) return alone;
  const text = [line, ...more].map((one) => one.text.trim().replace(/\.$/, "")).join(". ");
  return { line: { ...line, text }, size: more.length + 1 };
}

/** Whether a line stands right below another and is of no other kind. */
function goesOn(one: Line | Table, before: Line | Table, taken: ReadonlySet<Line>): boolean {
  if (one.type === "table" || one.isItem || one.level !== null || taken.has(one)) return false;
  const apart = (one.at?.line ?? 0) - (before.at?.line ?? 0);
  return apart >= 0 && apart <= 1 && !namedDecision.test(foldSpaces(one.text));
}

function isApproval(text: string): boolean {
  const words = text.replace(/\.$/, "").trim();
  return approvalWords.test(words) && isDay(words.replace(approvalWords, ""));
}

/** A heading or a line that leads into decisions which were made. */
function isOfDecisions(text: string): boolean {
  const folded = foldWords(text);
  return text.length <= 160 && decisionSection.test(folded) && !decisionsToCome.test(folded);
}

function readDecision(
  line: Line,
  { isListed, near }: { isListed: boolean; near: string },
): LineRecord | null {
  if (line.text.length > LONGEST_LINE) return null;
  const text = foldSpaces(line.text).replace(/^\d{1,2}[.)] (?=\d)/, "");
  const named = namedDecision.exec(text);
  const isSection = isOfDecisions(near);
  const isDayFirst = withoutDay(text).first !== null;
  const referred = named ?? (isSection && !isDayFirst ? REFERRED.exec(text) : null);
  const [, front = null, rest = text] = referred ?? [];
  const behind = REF_BEHIND.exec(text)?.[1] ?? REF_AT_END.exec(text)?.[1] ?? null;
  const ref = front ?? (isSection ? behind : null);
  const { body, first } = withoutDay(withoutBracket(rest));
  const parts = splitParts(body);
  const day = parts.map(({ words }) => words.replace(approvalWords, "")).find(isDay) ?? first;
  // A day alone may be that of the meeting: it is said that something was approved then, or paid.
  const isApproved =
    day !== null && (/£/.test(body) || parts.some(({ words }) => approvalWords.test(words)));
  const isTold = named !== null || (isSection && (isApproved || ref !== null)) || isListed;
  if (!isTold || (named !== null && day === null && !/£/.test(body) && !isSection)) return null;
  const isWhole = ref === null && day === null;
  const end = isWhole ? body.length : endOfTitle(parts, body);
  const paidFor = MONEY_FOR.exec(body)?.[1];
  const title = trimSigns(paidFor ?? body.slice(0, end));
  if (!/\p{L}{3}/u.test(title) || isDay(title.replace(approvalWords, ""))) return null;
  const summary = body.slice(paidFor === undefined ? end : 0).replace(/^[\s,;:.–—)-]+/, "");
  const { at } = line;
  const own = (label: string, said: string | null): RecordPart[] =>
    said === null || said === "" ? [] : [{ label, text: said, at }];
  return {
    kind: "decisions",
    title: { label: ownLabels.decision, text: title, at },
    parts: [
      ...own(ownLabels.ref, ref),
      ...own(ownLabels.approvedOn, day),
      ...own(ownLabels.summary, summary),
    ],
    size: 1,
  };
}

/** `(12 May 2025) Tools for release`: the day may stand in a bracket before the title. */
function withoutBracket(text: string): string {
  const [whole = "", day = ""] = /^\(([^()]{4,40})\)[:,]? /.exec(text) ?? [];
  return isDay(day.replace(approvalWords, "")) ? `${day}: ${text.slice(whole.length)}` : text;
}

/** `12 February 2025: Puffin watch`: the day may stand in front. */
function withoutDay(text: string): { body: string; first: string | null } {
  const [day = "", sign = ""] = text.split(PART, 2);
  const words = day.replace(approvalWords, "").trim();
  return isDay(words)
    ? { body: text.slice(day.length + sign.length), first: words }
    : { body: text, first: null };
}

interface Part {
  words: string;
  start: number;
  /** What stands before it. */
  sign: string;
}

function splitParts(body: string): Part[] {
  const pieces = body.split(PART);
  let start = 0;
  return pieces.flatMap((piece, index) => {
    const part = { words: piece.replace(/\.$/, "").trim(), start, sign: pieces[index - 1] ?? "" };
    start += piece.length;
    return index % 2 === 0 ? [part] : [];
  });
}

/** The title ends before the first part that is a day or money, and at the end of its sentence. */
function endOfTitle(parts: readonly Part[], body: string): number {
  const next = parts
    .slice(1)
    .find(
      ({ words, sign }) =>
        sign.startsWith(".") || isDay(words.replace(approvalWords, "")) || MONEY.test(words),
    );
  return next?.start ?? body.length;
}

function isDay(text: string): boolean {
  const read = /\d/.test(text) ? parseApprovedOn(text) : null;
  return read !== null && (read.precision === "day" || read.precision === "month");
}
