import { betweenWords, countMarks, numberedWords, otherNouns } from "./count.vocabulary.js";
import { type CountToken, isOneOf } from "./countTokens.js";
import { type CountStatement, readCountClause } from "./readCountClause.js";
import { toReadable, withSubject } from "./toReadable.js";

/** What a sentence states of the paper's projects, and whether a figure of it was left unread. */
export interface CountSentence {
  statements: CountStatement[];
  /** Whether it names the projects itself, or is all ratings under the word for them. */
  hasNoun: boolean;
  /** Whether each of its clauses was read. */
  isWhole: boolean;
  /** Whether a figure beside a word for projects, a stage or a rating was not read. */
  isUnread: boolean;
}

interface Clause {
  tokens: CountToken[];
  /** The mark or word that parts it from the clause before. */
  after: string;
}

/**
 * Reads the counts of one sentence, clause by clause. A negation, another time or words in front that may narrow what is
 * counted leave the whole sentence unread.
 * @param isContext whether what stands before it names the projects, so that "eight are Green" is of them
 */
export function readCountSentence(
  tokens: readonly CountToken[],
  isContext: boolean,
): CountSentence {
  const cut = tokens.findLastIndex(({ kind }) => kind === ";");
  const start = readPart(cut < 0 ? tokens : tokens.slice(0, cut), isContext);
  const isOther = tokens.slice(cut + 1).some(({ kind }) => kind === "not-now");
  if (cut < 0 || !isOther || start.statements.length === 0) return readPart(tokens, isContext);
  // What holds at another time after a semicolon takes nothing from what stands before it.
  const isUnread = start.isUnread || isCountingThem(tokens.slice(cut + 1));
  return { ...start, isWhole: false, isUnread };
}

function readPart(all: readonly CountToken[], isContext: boolean): CountSentence {
  const tokens = withSum(toReadable(all, isContext), isContext);
  const clauses = toClauses(withSubject(tokens)).filter(
    (clause) =>
      clause.tokens[0]?.kind !== "against" && clause.tokens.some(({ kind }) => kind !== "filler"),
  );
  const isVetoed = clauses.some((clause) => clause.tokens.some(({ kind }) => kind === "not-now"));
  const nothing = { statements: [], hasNoun: false, isWhole: false };
  const lost = {
    ...nothing,
    isUnread: isContext ? isCountingThem(tokens) : isCountingNoun(tokens) || isRun(tokens),
  };
  if (isVetoed) return lost;
  const statements: CountStatement[] = [];
  const unread: Clause[] = [];
  const isAllRated = areRatings(clauses);
  let isNamed = false;
  for (const clause of clauses) {
    const read = readCountClause(clause.tokens);
    const isOfRatings = isAllRated || isRated(clause, read?.statements ?? []);
    if (read && (read.hasNoun || isNamed || isContext || isOfRatings)) {
      isNamed ||= read.hasNoun;
      statements.push(...read.statements);
    } else if (statements.length === 0 || narrows(clause) || isBare(clause)) return lost;
    else unread.push(clause);
  }
  const isWhole = unread.length === 0;
  if (!isNamed && !isContext && !isWhole) return lost;
  const isUnread = unread.some((clause) => isCountingThem(clause.tokens));
  return { statements, hasNoun: isNamed, isWhole, isUnread };
}

/** A word that is a rating in this paper alone counts projects only beside a word for them, or among its like. */
function isRated({ tokens }: Clause, statements: readonly CountStatement[]): boolean {
  return (
    statements.length > 0 &&
    tokens.every(({ isOwn }) => isOwn !== true) &&
    statements.every(({ of, stage }) => stage !== undefined || of === "rating")
  );
}

/** "Very sure 4, Fairly sure 3, Not sure 2": the ratings of the rows and nothing else. */
function areRatings(clauses: readonly Clause[]): boolean {
  const read = clauses.map(({ tokens }) => readCountClause(tokens)?.statements ?? []);
  const points = new Set(read.flatMap((said) => said.flatMap(({ point }) => point ?? [])));
  return points.size > 1 && read.every((said) => said.some(({ of }) => of === "rating"));
}

/**
 * "Closed" says what happened, and not when. Where the parts of a stated total add up to it with those that are closed,
 * they are its completed ones.
 */
function withSum(tokens: readonly CountToken[], isContext: boolean): CountToken[] {
  const isPlain = tokens.every(({ kind, text }) => kind !== "uncounted" || text === "closed");
  if (!isPlain || tokens.every(({ kind }) => kind !== "uncounted")) return [...tokens];
  const summed = tokens.map((token): CountToken =>
    token.kind === "uncounted" ? { ...token, kind: "stage", field: "completed" } : token,
  );
  const { statements, isWhole, hasNoun } = readPart(summed, isContext);
  const total = statements.find(({ of }) => of === "total")?.value;
  const parts = statements.filter(({ of }) => of !== "total");
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const isStages = parts.length > 1 && parts.every(({ of }) => of !== "rating");
  return isWhole && hasNoun && isStages && sum === total ? summed : [...tokens];
}

/** Parts a sentence at its marks and joining words; a figure after its label stays with it. */
function toClauses(tokens: readonly CountToken[]): Clause[] {
  const clauses: Clause[] = [{ tokens: [], after: "" }];
  const start = (after: string) => clauses.push({ tokens: [], after });
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (isLabelled(clauses.at(-1)) && startsLabel(tokens, at)) start("");
    const last = clauses.at(-1);
    if (last === undefined) return;
    const isLabel = isFigureOf(
      last,
      next,
      startsLabel(tokens, at + 2) ? undefined : tokens[at + 2],
    );
    if (isLabel && isOneOf(token, ":", "=", "–", "—", "-"))
      last.tokens.push({ kind: ":", text: ":" });
    else if (token.kind === "(") {
      if (isLabel && tokens[at + 2]?.kind === ")") last.tokens.push({ kind: ":", text: ":" });
      else if (next?.kind !== "percent") start("(");
    } else if (token.kind === ")") {
      const isFigure = isOneOf(tokens[at - 1], "percent", "figure") && tokens[at - 2]?.kind === "(";
      if (!isFigure) start(")");
    } else if (isOneOf(token, ...countMarks)) start(token.kind);
    else if (token.text === "and" && last.tokens.length > 0) start("and");
    else if (token.kind === "of-which" && last.tokens.length > 0 && !isFigureLast(last)) {
      start("o");
      clauses.at(-1)?.tokens.push(token);
    } else if (token.kind === "against") {
      start("q");
      clauses.at(-1)?.tokens.push(token);
    } else last.tokens.push(token);
  });
  return clauses.filter((clause) => clause.tokens.length > 0);
}

/** What the label of a figure may end with. */
const labelKinds = [
  "noun",
  "stage",
  "rating",
  "total",
  "rating-heading",
  "percent",
  "in-period",
] as const;
/** What says how a project stands. */
const statusKinds = ["stage", "rating", "uncounted"] as const;
/** What may stand between a figure and the noun that it counts. */
const adjectiveKinds = [...statusKinds, "other", "rest", "filler", "of-the"] as const;

/** A figure belongs to the label before it, unless a word follows that it counts: "Projects: 12 current". */
function isFigureOf(label: Clause, next?: CountToken, after?: CountToken): boolean {
  const isEmpty = label.tokens.every(({ kind }) => kind !== "figure");
  const isLabel = isOneOf(label.tokens.at(-1), ...labelKinds);
  const isStage = label.tokens.length === 1 && label.tokens[0]?.kind === "stage";
  const isCounted = isOneOf(after, ...statusKinds) || (isOneOf(after, "noun") && !isStage);
  return next?.kind === "figure" && isLabel && isEmpty && !isCounted;
}

/** Whether a label starts here that has its own figure behind it. */
function startsLabel(tokens: readonly CountToken[], at: number): boolean {
  const end = tokens.findIndex((token, index) => index >= at && !isOneOf(token, ...labelKinds));
  return end > at && isOneOf(tokens[end], ":", "=") && isOneOf(tokens[end + 1], "figure");
}

/** "Green actions: 5 Amber actions: 3": a label and its figure are a clause. */
function isLabelled(clause: Clause | undefined): boolean {
  const [mark, figure] = clause?.tokens.slice(-2) ?? [];
  return isOneOf(mark, ":") && isOneOf(figure, "figure");
}

/** "12 of which are current" is one clause. */
function isFigureLast({ tokens }: Clause): boolean {
  return isOneOf(tokens.at(-1), "figure", "percent");
}

/** A figure with no word beside it: which of two words it counts is not told. */
function isBare({ tokens }: Clause): boolean {
  return tokens.length === 1 && tokens[0]?.kind === "figure";
}

/** Words joined by "and", or in a bracket, may narrow what was counted before them. */
function narrows({ tokens, after }: Clause): boolean {
  const isAside = /^(?:see|including|excluding|which|as|up|down)$/.test(tokens[0]?.text ?? "");
  return (
    tokens.every(({ kind }) => kind !== "figure") &&
    (after === "and" || (after === "(" && !isAside))
  );
}

/** Says whether a figure stands beside a word for projects. */
function isCountingNoun(tokens: readonly CountToken[]): boolean {
  return tokens.some(({ value }, at) => {
    if (!isCount(tokens, at)) return false;
    const after = wordsAfter(tokens, at);
    const noun = after.findIndex((token) => isOneOf(token, "noun"));
    const isMany = after[noun]?.isMany === true || value === 1;
    return noun >= 0 && isMany && after.slice(0, noun).every(isAdjective);
  });
}

/** Says the same of projects that are named already: beside a stage or a rating a figure counts them too. */
function isCountingThem(tokens: readonly CountToken[]): boolean {
  if (isCountingNoun(tokens)) return true;
  const isBesideStatus = (at: number) =>
    wordsAfter(tokens, at).some((token) => isOneOf(token, ...statusKinds));
  return !isOfOthers(tokens) && tokens.some((_, at) => isCount(tokens, at) && isBesideStatus(at));
}

/** Ratings of which several stand beside a figure: "Blue: 1, Green: 5". */
function isRun(tokens: readonly CountToken[]): boolean {
  const counted = tokens.filter((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + (isOneOf(tokens[at + 1], ":") ? 2 : 1)]];
    return isOneOf(token, "rating") && (isOneOf(before, "figure") || isOneOf(after, "figure"));
  });
  const isElsewhere = isOfOthers(tokens) || tokens.some(({ text }) => otherNouns.has(text));
  return new Set(counted.map(({ rating }) => rating)).size > 1 && !isElsewhere;
}

/** Whether a figure stands here that is no part of a name. */
function isCount(tokens: readonly CountToken[], at: number): boolean {
  return isOneOf(tokens[at], "figure") && !isNumbered(tokens, at);
}

/** The words after a figure that it may count; "amber or red" is one of them. */
function wordsAfter(tokens: readonly CountToken[], at: number): CountToken[] {
  const isEither = tokens[at + 2]?.text === "or" && isOneOf(tokens[at + 1], "stage", "rating");
  return tokens.slice(at + 1, at + (isEither ? 5 : 4));
}

const isAdjective = (token: CountToken): boolean =>
  isOneOf(token, ...adjectiveKinds) && (token.text === "or" || !betweenWords.has(token.text));

/** "Year 2 projects" names them by a figure; "last year 2 projects" counts them. */
function isNumbered(tokens: readonly CountToken[], at: number): boolean {
  const [word, before] = [tokens[at - 1], tokens[at - 2]];
  const isTime = before?.kind === "not-now" || /^(?:this|that)$/.test(before?.text ?? "");
  return numberedWords.has(word?.text ?? "") && !isTime;
}

/** A sentence that counts another noun and no project, such as "33 indicators, of which 20 are green". */
function isOfOthers(tokens: readonly CountToken[]): boolean {
  const figure = tokens.findIndex(({ kind }) => kind === "figure");
  const after = tokens.slice(figure + 1);
  const end = after.findIndex(({ kind }) => kind !== "other");
  const noun = after.slice(0, end < 0 ? after.length : end).at(-1)?.text ?? "";
  return figure >= 0 && OTHER_NOUN.test(noun) && tokens.every(({ kind }) => kind !== "noun");
}

const OTHER_NOUN = /[^s]s$|^(?:people|staff|children|women|men)$/;
