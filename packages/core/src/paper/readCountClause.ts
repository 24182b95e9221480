import type { StatedCount } from "../lifecycle/index.js";
import { type CountPattern, createCountPattern } from "./countPattern.js";
import { type CountToken, isOneOf } from "./countTokens.js";

/** One count that a sentence states: of all, of a stage, or of a rating. */
export interface CountStatement {
  of: "total" | StatedCount | "rating";
  /** The point of the paper's scheme, where the count is of a rating. */
  point?: string;
  value: number;
  /** Whether it is of the period on which the paper reports, and not of all there are. */
  isOfPeriod?: boolean;
  /** The stage that the same words may mean: "not started" is a point of some schemes, and a stage of others. */
  stage?: StatedCount | undefined;
}

/** What one clause of a sentence says. */
export interface CountClause {
  statements: CountStatement[];
  /** Whether it names what is counted, or leans on a clause before it. */
  hasNoun: boolean;
}

const LEAD = "(there-are | joining | filler | rest | total | of-which)*";
const END = "(filler | total | closing | in article? figure closing)*";
const IS = "(is | has | joining)? filler* rated?";

/**
 * The clauses that state counts; `:` stands before a figure that follows its label. Every word must have its place: a
 * word that has none may change what is counted.
 */
const explicit = [
  `${LEAD} figure filler* stage filler* noun percent? (is? filler* rated?)? ${END}`,
  `${LEAD} figure percent? rating rated? noun percent? ${END}`,
  `${LEAD} figure percent? noun percent? ${IS} (stage | rating) percent? ${END}`,
  `${LEAD} figure percent? noun percent? ${END}`,
  `stage : figure noun ${END}`,
  `rating noun : figure percent? ${END}`,
  `there-are filler* stage figure noun ${END}`,
  `(filler | total)* (stage noun | noun stage | noun | total+ noun | noun (total | is)+) (filler | total)* : figure percent? ${END}`,
  `${LEAD} figure of-the (stage noun | noun stage | noun) percent? ${IS} rating percent? ${END}`,
].map(createCountPattern);
/** "12 of the 40 projects are completed" states both. */
const isPartOfWhole = createCountPattern(
  `(there-are | filler)* figure of-the figure (stage? noun) percent? ${IS} (stage | rating) percent? ${END}`,
);
/** "Of the plan's 40 projects", "RAG of the 40 projects": what the figures after it are of. */
const isWhole = createCountPattern(
  "filler* (of-the whole? | of | rating-heading (article | of | in)? total?) figure stage? noun (is? stage)? (filler | total)*",
);
/** "Of those 13": no more than what the figures after it are of. */
const isOfFigure = createCountPattern("filler* (of-which | of-the) figure");
/** "The plan's projects are rated": names what is counted, and states nothing. */
const isNamed = createCountPattern(
  "(article | there-are | filler | rating-heading | total | of-which)* ((noun | stage noun | noun stage) (is | has)? filler* | (is | has)? filler*)? ((by | of) (rating-heading | stage? noun))? rated? closing*",
);
/** "Of those in delivery": what follows is of the current ones. */
const isOfCurrent = createCountPattern(
  "filler* (of-which stage | of-the stage noun | of-the noun stage) filler*",
);
/** Clauses that leave out what they count, as a clause before them has named it. */
const elliptical = [
  `(of-which stage)? (joining | rest | of-which | filler | there-are)* figure percent? of-which? percent? ${IS} (stage | rating) percent? ${END}`,
  `joining* rated? (stage | rating) :? figure percent? ${END}`,
  `(joining | article | rating-heading | is)* rating in figure percent? ${END}`,
  `joining* figure of-the figure percent? ${IS} (stage | rating) percent? ${END}`,
  "total : figure percent?",
].map(createCountPattern);
/** "Two were closed out in the quarter": those of the paper's own period. */
const inPeriod = [
  `${LEAD} figure percent? of-which? noun? (is | has | was)? filler* stage noun? in-period ${END}`,
  `(filler | total)* (stage noun | noun stage | stage) in-period : figure percent? ${END}`,
  `in-period there-are filler* stage figure noun? ${END}`,
  `there-are filler* stage figure noun? in-period ${END}`,
].map(createCountPattern);
/** "RAG: green 35, amber 7", "35 green 7 amber". */
const isSeveralRatings = createCountPattern(
  "rating-heading? :? (rating :? figure) (rating :? figure)+ | rating-heading? :? (figure rating) (figure rating)+",
);

/** Reads one clause; `null` where it is none that states counts. */
export function readCountClause(tokens: readonly CountToken[]): CountClause | null {
  const values = tokens.flatMap(({ value }) => value ?? []);
  const marks = tokens.filter((token) => isOneOf(token, "stage", "rating"));
  const hasNoun = tokens.some((token) => isOneOf(token, "noun"));
  const [value, wholeValue] = values;
  if (value === undefined) return readLead(tokens, marks, hasNoun);
  const fits = (isSuch: CountPattern): boolean => isSuch(tokens);
  if (inPeriod.some(fits)) {
    const isDelivered = marks.every(({ field }) => field === "completed");
    const statement = { of: "completed", value, isOfPeriod: true } as const;
    return isDelivered ? { statements: [statement], hasNoun } : null;
  }
  const isOfStage = isOneOf(tokens[0], "of-which") && isOneOf(tokens[1], "stage");
  if (isOfStage && marks[0]?.field !== "current") return null;
  if (fits(isOfFigure)) return { statements: [], hasNoun: false };
  if (fits(isSeveralRatings)) return { statements: pair(marks, values), hasNoun: false };
  if (fits(isPartOfWhole)) {
    const first = marks.length > 1 ? marks[0] : undefined;
    const statements = [toStatement(first, wholeValue ?? 0), toStatement(marks.at(-1), value)];
    return { statements, hasNoun: true };
  }
  const isExplicit = fits(isWhole) || explicit.some(fits);
  if (!isExplicit && !elliptical.some(fits)) return null;
  return { statements: [toStatement(marks.at(-1), value)], hasNoun: isExplicit };
}

/** A clause without a figure says at most what those after it count. */
function readLead(
  tokens: readonly CountToken[],
  marks: readonly CountToken[],
  hasNoun: boolean,
): CountClause | null {
  if (isOfCurrent(tokens))
    return marks[0]?.field === "current" ? { statements: [], hasNoun } : null;
  if (!isNamed(tokens)) return null;
  const hasHeading = tokens.some((token) => isOneOf(token, "rating-heading"));
  return { statements: [], hasNoun: hasNoun || hasHeading };
}

function pair(marks: readonly CountToken[], values: readonly number[]): CountStatement[] {
  return marks.map((mark, at) => toStatement(mark, values[at] ?? 0));
}

function toStatement(mark: CountToken | undefined, value: number): CountStatement {
  if (mark?.rating !== undefined)
    return { of: "rating", point: mark.rating, value, stage: mark.field };
  return { of: mark?.field ?? "total", value };
}
