import type { Line } from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import { parseRagByPosition, toRagEntries } from "../rag/index.js";
import type { Problem } from "../result/index.js";
import { addCounts, type CountGroup } from "./addCounts.js";
import {
  type CountPhrases,
  type CountToken,
  toCountPhrases,
  toCountTokens,
} from "./countTokens.js";
import { createCountPattern } from "./countPattern.js";
import { createPaperProblem } from "./messages.js";
import { findBareRatings, joinFigures } from "./joinFigures.js";
import { noOwnRatings } from "./ownRatings.js";
import type { CountContext } from "./toCountContext.js";
import { type CountSentence, readCountSentence } from "./readCountSentence.js";
import { type CountLine, toCountLines } from "./toCountLines.js";
import { isAtPeriodEnd, markPeriod, toPresent } from "./toPresent.js";
import type { Headline } from "./types.js";

/**
 * Reads the counts that stand in running text, in labels and in lists into the headline. The first statement of a figure
 * is kept; another that differs is a problem, and so is a count beside a word for projects that is not read.
 */
export function readCounts(
  headline: Headline,
  texts: readonly Line[],
  vocabulary: Vocabulary,
  { day, own }: CountContext = {
    day: null,
    own: noOwnRatings,
    titles: [],
    strands: [],
  },
): Problem[] {
  const phrases = toCountPhrases(vocabulary, own);
  const problems: Problem[] = [];
  const groups: CountGroup[] = [];
  let isContext = false;
  let isAtEnd = false;
  let before: CountLine | null = null;
  for (const line of toCountLines(joinFigures(texts, phrases))) {
    if (line.line.level !== null || !isFollowing(before, line)) isContext = false;
    if (!isContext && !line.line.isItem) groups.push({ statements: [], isLabelled: false });
    before = line;
    isContext ||= isRunOfStages(line, phrases);
    for (const sentence of line.text.split(SENTENCES)) {
      isAtEnd = (isContext && isAtEnd) || isAtPeriodEnd(sentence, day);
      const told = markPeriod(isAtEnd ? toPresent(sentence) : sentence, day);
      const tokens = toCountTokens(told, phrases);
      const read = readLine(line, tokens, isContext);
      addByPosition(headline, groups.at(-1), read, tokens);
      if (read.isUnread) problems.push(unread(line, sentence));
      isContext = read.hasNoun || namesThem(tokens) || (isContext && read.statements.length > 0);
      const group = groups.at(-1) ?? startGroup(groups);
      group.isLabelled ||= /^\W*b?rag\b/i.test(sentence);
      for (const statement of read.statements)
        group.statements.push({ statement, sentence, at: line.line.at });
    }
  }
  for (const group of groups) problems.push(...addCounts(headline, group));
  return problems;
}

const SENTENCES = /(?<=[.!?]) (?=[\p{Lu}\d“"(])/u;

/** Three figures after "RAG" are green, amber and red where they add up to the current projects named before them. */
function addByPosition(
  headline: Headline,
  group: CountGroup | undefined,
  read: CountSentence,
  tokens: readonly CountToken[],
): void {
  const figures = findBareRatings(tokens);
  if (figures === null) return;
  const current = group?.statements.find(({ statement }) => statement.of === "current");
  const rag = parseRagByPosition(figures, current?.statement.value ?? -1);
  read.isUnread = rag === null;
  if (rag === null) return;
  read.statements = toRagEntries(rag).map(([point, value]) => ({ of: "rating", point, value }));
  headline.assumptions.push("rag-by-position");
}

function startGroup(groups: CountGroup[]): CountGroup {
  const group: CountGroup = { statements: [], isLabelled: false };
  groups.push(group);
  return group;
}

/** What is counted in one line goes on in the next one, and in a list under it. */
function isFollowing(before: CountLine | null, line: CountLine): boolean {
  return before !== null && (before.line.level === null || line.line.isItem);
}

function readLine(
  line: CountLine,
  tokens: readonly CountToken[],
  isContext: boolean,
): CountSentence {
  const read = readCountSentence(tokens, isContext);
  const isTitled = line.line.level !== null && tokens[0]?.kind === "figure";
  const isAlone = !read.hasNoun && !isContext && line.isElsewhere;
  if (read.statements.length === 0 || (!isTitled && !isAlone)) return read;
  return { ...read, statements: [], hasNoun: false, isUnread: isTitled };
}

const isStageWithFigure = createCountPattern("stage in-period? : figure .?");

/** "Live: 8. Parked: 1. Closed out this quarter: 1." counts projects, though no word for them stands in it. */
function isRunOfStages({ text, isElsewhere }: CountLine, phrases: CountPhrases): boolean {
  const sentences = text.split(SENTENCES);
  const isStage = (sentence: string) => isStageWithFigure(toCountTokens(sentence, phrases));
  return !isElsewhere && sentences.length > 2 && sentences.every(isStage);
}

/** "We made thirteen commitments in May" is no count of today, and says what the next sentence counts. */
function namesThem(tokens: readonly CountToken[]): boolean {
  const isCounted = tokens.some(
    ({ kind, isMany }, at) =>
      kind === "noun" && isMany === true && tokens[at - 1]?.kind === "figure",
  );
  return isCounted && tokens.every(({ kind }) => kind !== "not-now");
}

function unread({ line }: CountLine, found: string): Problem {
  return createPaperProblem("count-unread", {}, { severity: "warning", found, at: line.at });
}
