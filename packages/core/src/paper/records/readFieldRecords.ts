import type { Line, Table } from "../../document/index.js";
import { parseApprovedOn, parseDecisionTitle } from "../../decision/index.js";
import { otherSections, stageFillers, stageNouns, type Vocabulary } from "../../profile/index.js";
import { foldSpaces, foldWords } from "../../text/index.js";
import { findField } from "../findField.js";
import { findHeadingStage } from "../findStage.js";
import { tellsProgress } from "../tellsProgress.js";
import { namedDecision } from "./readDecisionLines.js";
import { readFields } from "./readFields.js";
import { decisionSection, ownLabels, spotlightSection } from "./records.vocabulary.js";
import { isEnd, isRating, isStage } from "./splitLine.js";
import type { LineRecord, RecordPart } from "./types.js";

/** `3. `, `2.1 `, `Project 4: `: what numbers a project before its name. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.):]?\s+|\([a-z\d]{1,2}\)\s+)/;
/** So many fields under a heading are those of a project. */
const LEAST_FIELDS = 2;

interface Candidate extends LineRecord {
  /** What its first line is: the level of a heading, a label for the name, or a plain line. */
  start: string;
  /** How many of its labels are known. */
  known: number;
  isValid: boolean;
}

/**
 * Finds the projects and decisions that are printed as a heading, or a line with the label of a name, with fields under it:
 * "Forecast: March 2026", "Status: Amber", "Lead: P. Daventry". One whose end or rating can be read vouches for those that
 * start as it does.
 * @returns each with the index of its first line
 */
export function readFieldRecords(
  lines: readonly (Line | Table)[],
  vocabulary: Vocabulary,
): Map<number, LineRecord> {
  const found = new Map<number, Candidate>();
  const open: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.type !== "line") continue;
    if (line.level !== null) {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= line.level) open.pop();
    }
    const record = readRecord(lines, at, open, vocabulary);
    if (line.level !== null) open.push(line);
    if (record === null) continue;
    found.set(at, record);
    at += record.size - 1;
  }
  const vouched = new Set([...found.values()].flatMap((one) => (one.isValid ? [one.start] : [])));
  return new Map([...found].filter(([, { start }]) => vouched.has(start)));
}

function readRecord(
  lines: readonly (Line | Table)[],
  at: number,
  open: readonly Line[],
  vocabulary: Vocabulary,
): Candidate | null {
  const first = lines[at];
  if (first?.type !== "line") return null;
  const sections = open.map(({ text }) => foldWords(text));
  if (sections.some((text) => otherSections.test(text) || spotlightSection.test(text))) return null;
  const title = titleOf(first, lines[at + 1], vocabulary);
  if (title === null) return null;
  const { start, name } = title;
  const { parts, prose, size } = readBody(lines, at, title, vocabulary);
  const isOver = headsPlainNames(lines, at, vocabulary);
  if (
    start === "heading" &&
    (isOver || headsRecords(first, parts.slice(title.beside.length), vocabulary))
  )
    return null;
  const isOfDecisions = start === "decision" || isDecision(parts, sections);
  const record = {
    kind: isOfDecisions ? ("decisions" as const) : ("projects" as const),
    title: name,
    parts: [...parts.filter(({ text }) => text !== ""), ...describe(prose, isOfDecisions)],
    size,
  };
  const known = new Set(parts.flatMap(({ label }) => fieldOf(label, vocabulary) ?? [])).size;
  if (start === "decision" && !isDecision(parts, ["decisions"])) return null;
  const isTimed = isOfDecisions || parts.some((part) => isTimedLabel(part, vocabulary));
  if (!isTimed || (start === "heading" && known === 0)) return null;
  const isEnough = known >= LEAST_FIELDS || start === "label" || isOfDecisions;
  const isRead = isOfDecisions || parts.some((part) => isTimedValue(part, vocabulary));
  const key = start === "heading" ? `heading ${first.level}` : start;
  return { ...record, start: key, known, isValid: isEnough && isRead };
}

/**
 * A heading over records that each start with a label of their own: that label stands under it again, or first under a
 * heading such as "Commitments" that names nothing.
 */
function headsRecords(
  { text }: Line,
  parts: readonly RecordPart[],
  vocabulary: Vocabulary,
): boolean {
  const [first, ...others] = parts.map(({ label }) => foldWords(label));
  if (first === undefined || !isTitleLabel(first, vocabulary)) return false;
  return others.includes(first) || isNounAlone(foldWords(text));
}

/** A heading such as "Activities under way" over lines that are names with fields under them. */
function headsPlainNames(
  lines: readonly (Line | Table)[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const [heading, next] = [lines[at], lines[at + 1]];
  if (heading?.type !== "line" || next?.type !== "line" || next.level !== null) return false;
  const folded = foldWords(heading.text);
  const isSection =
    isNounAlone(folded) ||
    (stageNouns.test(folded) && findHeadingStage(heading.text, vocabulary.stageHeadings) !== null);
  return isSection && titleOf(next, lines[at + 2], vocabulary)?.start === "plain";
}

function isNounAlone(folded: string): boolean {
  const rest = folded.replace(stageNouns, "").split(" ");
  return stageNouns.test(folded) && rest.every((word) => word === "" || stageFillers.has(word));
}

/** The fields under a title and the running text among them, up to the next title, heading or table. */
function readBody(
  lines: readonly (Line | Table)[],
  at: number,
  { start, beside }: Title,
  vocabulary: Vocabulary,
): { parts: RecordPart[]; prose: RecordPart[]; size: number } {
  const parts = [...beside];
  const prose: RecordPart[] = [];
  let size = 1;
  for (let line = lines[at + size]; line?.type === "line"; line = lines[at + size]) {
    const isNext = start === "label" || start === "plain";
    if (line.level !== null || (isNext && isStart(line, lines[at + size + 1], vocabulary))) break;
    if (isOfPaper(line.text)) break;
    const fields = readFields(line);
    const isField = fields?.some(({ label }) => isKnown(label, vocabulary)) === true;
    if (isField && isNext && fields.some(({ label }) => isTitleLabel(label, vocabulary))) break;
    if (isField || (fields !== null && parts.length > 0 && fields.every(isShort)))
      parts.push(...(fields ?? []));
    else if (mayCount(line.text) || (start === "plain" && parts.length > 0)) break;
    else prose.push({ label: "", text: line.text, at: line.at });
    size += 1;
  }
  return { parts, prose, size };
}

/** What counts the ratings of all, or leads into the decisions of the paper, is no part of one project. */
function isOfPaper(text: string): boolean {
  const isLead = /:\s*$/.test(text) && decisionSection.test(foldWords(text));
  const counted = text.match(COUNTED_RATING) ?? [];
  return isLead || counted.length > 1;
}

const COUNTED_RATING = /\b(?:green|amber|red|blue)\b(?: ?[:=–-] ?| \(?)\d{1,3}\b/gi;

/** A sentence that counts what is reported on is of the whole paper. */
function mayCount(text: string): boolean {
  return (
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(text) &&
    stageNouns.test(foldWords(text))
  );
}

interface Title {
  start: "heading" | "decision" | "label" | "plain";
  name: RecordPart;
  beside: RecordPart[];
}

/** A heading, a line such as "Project: Night van", or a plain short line with a field under it. */
function titleOf(line: Line, next: Line | Table | undefined, vocabulary: Vocabulary): Title | null {
  const decision = line.level === null ? null : decisionOf(line);
  if (decision !== null) return decision;
  const [first, ...beside] = readFields(line) ?? [];
  if (first && isTitleLabel(first.label, vocabulary) && first.text !== "")
    return { start: line.level === null ? "label" : "heading", name: first, beside };
  const text = foldSpaces(line.text).replace(NUMBER, "").replace(/:$/, "");
  const name = { label: ownLabels.title, text, at: line.at };
  if (!/\p{L}{3}/u.test(text) || text.length > 140) return null;
  if (line.level !== null) return { start: "heading", name, beside: [] };
  if (next?.type !== "line" || next.level !== null || first !== undefined) return null;
  const fields = readFields(next);
  const isHead = fields?.some(({ label }) => isKnown(label, vocabulary)) === true;
  return isHead && !/[.,;]$/.test(text) ? { start: "plain", name, beside: [] } : null;
}

/** "Decision 2025/14 – Breathing apparatus", "PCC 041/2024 Domestic abuse car". */
function decisionOf({ text, at }: Line): Title | null {
  const [, named, words] = namedDecision.exec(foldSpaces(text)) ?? [];
  const told = parseDecisionTitle(foldSpaces(text));
  const ref = named ?? told.ref;
  if (ref === null || ref === "") return null;
  const name = { label: ownLabels.decision, text: words ?? told.title, at };
  return { start: "decision", name, beside: [{ label: ownLabels.ref, text: ref, at }] };
}

function isStart(line: Line, next: Line | Table | undefined, vocabulary: Vocabulary): boolean {
  return titleOf(line, next, vocabulary) !== null;
}

function isTitleLabel(label: string, { projectColumns, decisionColumns }: Vocabulary): boolean {
  const folded = foldWords(label.replace(/ ?(?:no\.?|number)? ?\d{1,3}[a-z]?$/i, ""));
  return projectColumns.get(folded) === "title" || decisionColumns.get(folded) === "title";
}

function fieldOf(label: string, vocabulary: Vocabulary): string | null {
  return (
    findField(label, vocabulary.projectColumns)?.field ??
    findField(label, vocabulary.decisionColumns)?.field ??
    null
  );
}

const isKnown = (label: string, vocabulary: Vocabulary): boolean =>
  fieldOf(label, vocabulary) !== null;

const isShort = ({ label }: RecordPart): boolean => label.split(" ").length <= 4;

function isTimedLabel({ label }: RecordPart, { projectColumns }: Vocabulary): boolean {
  return ["forecast", "rag", "stage"].includes(findField(label, projectColumns)?.field ?? "");
}

function isTimedValue(part: RecordPart, vocabulary: Vocabulary): boolean {
  if (!isTimedLabel(part, vocabulary)) return false;
  const { text } = part;
  const field = findField(part.label, vocabulary.projectColumns)?.field;
  if (field === "forecast") return isEnd(text);
  return isRating(text, vocabulary) || isStage(text, vocabulary);
}

/** A day of approval under a label that says so, in a part of the paper that is of decisions or under the word itself. */
function isDecision(parts: readonly RecordPart[], sections: readonly string[]): boolean {
  const isSection = sections.some((text) => decisionSection.test(text));
  return parts.some(({ label, text }) => {
    const isOf = /\b(?:approv|sign|decid|decision|agreed|award|cymeradwy|llofnod|penderfyn)/i.test(
      label,
    );
    const isDay = /\bdate|dyddiad|\bon\b|approved|signed/i.test(label);
    return (isOf || (isSection && isDay)) && parseApprovedOn(text) !== null;
  });
}

/** Running text under the fields says what the project is for or how it goes. */
function describe(prose: readonly RecordPart[], isOfDecisions: boolean): RecordPart[] {
  const [first] = prose;
  if (first === undefined) return [];
  const texts = prose.map(({ text }) => text);
  const ofProject = tellsProgress("", texts) ? ownLabels.commentary : ownLabels.objective;
  const label = isOfDecisions ? ownLabels.summary : ofProject;
  return [{ label, text: texts.join("\n"), at: first.at }];
}
