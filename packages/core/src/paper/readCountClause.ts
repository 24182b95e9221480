import type { StatedCount } from "../lifecycle/index.js";
import type { RagRating } from "../rag/index.js";
import type { CountToken } from "./countTokens.js";

/** One count that a sentence states: of all, of a stage, or of a rating. */
export interface CountStatement {
  of: "total" | StatedCount | RagRating;
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

const LEAD = "[eiamto]*";
const END = "[atz]*";
const IS = "[chi]?a*v?";

/**
 * The clauses that state counts, each over one letter for each word or phrase (`CountSign`); `:` stands before a figure
 * that follows its label. Every word must have its place: a word that has none may change what is counted.
 */
const explicit = [
  `^${LEAD}Na*sa*nP?(?:c?a*v?)?${END}$`,
  `^${LEAD}NP?rv?nP?${END}$`,
  `^${LEAD}NP?nP?${IS}[sr]P?${END}$`,
  `^${LEAD}NP?nP?${END}$`,
  `^s:Nn${END}$`,
  `^[at]*(?:sn|ns|n|t+n|n[tc]+)[at]*:NP?${END}$`,
  `^${LEAD}NO(?:sn|ns|n)P?${IS}rP?${END}$`,
].map((pattern) => new RegExp(pattern));
const partOfWhole = new RegExp(`^[ea]*NON(?:s?)nP?${IS}[sr]P?${END}$`);
const whole = /^a*(?:OJ?|Gj?)Ns?ns?[at]*$/;
const named = /^[jeaGto]*(?:(?:n|sn|ns)[ch]?a*|[ch]a*)?v?z*$/;
/** "Of those in delivery": what follows is of the current ones. */
const ofCurrent = /^a*(?:os|Osn|Ons)a*$/;
const elliptical = [
  `^(?:os)?[imoa]*NP?o?P?${IS}[sr]P?${END}$`,
  `^i*v?[sr]:?NP?${END}$`,
  `^t:NP?$`,
].map((pattern) => new RegExp(pattern));
/** "Two were closed out in the quarter": those of the paper's own period. */
const inPeriod = [`^[eiamto]*NP?o?n?[chw]?a*sn?p${END}$`, `^[at]*(?:sn|ns|s)p:NP?${END}$`].map(
  (pattern) => new RegExp(pattern),
);
const severalRatings = /^G?:?(?:r:?N){2,}$|^G?:?(?:Nr){2,}$/;

/** Reads one clause; `null` where it is none that states counts. */
export function readCountClause(tokens: readonly CountToken[]): CountClause | null {
  const signs = tokens.map(({ sign }) => sign).join("");
  const values = tokens.flatMap(({ value }) => value ?? []);
  const marks = tokens.filter(({ sign }) => sign === "s" || sign === "r");
  const [value, wholeValue] = values;
  if (value === undefined && ofCurrent.test(signs))
    return marks[0]?.field === "current" ? { statements: [], hasNoun: signs.includes("n") } : null;
  if (value === undefined)
    return named.test(signs) ? { statements: [], hasNoun: /[nG]/.test(signs) } : null;
  if (inPeriod.some((pattern) => pattern.test(signs)))
    return marks.every(({ field }) => field === "completed")
      ? {
          statements: [{ of: "completed", value: value ?? 0, isOfPeriod: true }],
          hasNoun: signs.includes("n"),
        }
      : null;
  if (signs.startsWith("os") && marks[0]?.field !== "current") return null;
  if (severalRatings.test(signs)) return { statements: pair(marks, values), hasNoun: false };
  if (partOfWhole.test(signs)) {
    const last = marks.at(-1);
    const first = marks.length > 1 ? marks[0] : undefined;
    return {
      statements: [stateOf(first, wholeValue ?? 0), stateOf(last, value)],
      hasNoun: true,
    };
  }
  const hasNoun = whole.test(signs) || explicit.some((pattern) => pattern.test(signs));
  if (!hasNoun && !elliptical.some((pattern) => pattern.test(signs))) return null;
  return { statements: [stateOf(marks.at(-1), value)], hasNoun };
}

function pair(marks: readonly CountToken[], values: readonly number[]): CountStatement[] {
  return marks.map((mark, at) => stateOf(mark, values[at] ?? 0));
}

function stateOf(mark: CountToken | undefined, value: number): CountStatement {
  if (mark?.rating !== undefined) return { of: mark.rating, value, stage: mark.field };
  return { of: mark?.field ?? "total", value };
}
