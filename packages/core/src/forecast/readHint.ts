import type { Token, TokenKind } from "./scan.js";
import type { ForecastQualifier, PartOfTime } from "./types.js";
import { qualifiers } from "./vocabulary.js";

/** What the words before a time say of it. */
export interface Hint {
  /** Whether the time is rough: "around", "circa". */
  isRough: boolean;
  /** Which part of the time is meant, such as `end`; `null` where no word says. */
  part: PartOfTime | null;
}

/** The words before a time, and where the time starts. */
interface Hinted {
  hint: Hint;
  end: number;
}

const { by: _by, circa: _circa, ...partQualifiers } = qualifiers;
const parts = new Map<TokenKind, PartOfTime>();
for (const kind of Object.keys(partQualifiers) as (keyof typeof partQualifiers)[])
  parts.set(kind, partQualifiers[kind].en);

/** Parts that "in" may follow: "early in 2020". Not "beginning in 2020", which says when something starts. */
const partsBeforeIn: readonly (TokenKind | undefined)[] = ["early", "late"];

/**
 * Reads the words that stand before a time: "around", "the end of", "around the end of", "mid-", "early in". The scan has
 * dropped "the" and "of".
 */
export function readHint(tokens: readonly Token[]): Hinted {
  const isRough = tokens[0]?.kind === "circa";
  const at = isRough ? 1 : 0;
  const kind = tokens[at]?.kind;
  const part = kind === undefined ? undefined : parts.get(kind);
  if (part === undefined) return { hint: { isRough, part: null }, end: at };
  const next = tokens[at + 1]?.kind;
  const isLinked = next === "-" || (next === "in" && partsBeforeIn.includes(kind));
  return { hint: { isRough, part }, end: at + (isLinked ? 2 : 1) };
}

/** In "early May to late July" the word of the end counts; in "early May to July" the only one that stands. */
export function mergeHints(first: Hint, last: Hint): Hint {
  return { isRough: first.isRough || last.isRough, part: last.part ?? first.part };
}

/**
 * The qualifier of a forecast; `null` where no word before the time says anything of it.
 * @param first the kind of the phrase's first word: "by" becomes part of the qualifier, "in" and others do not
 */
export function toQualifier({ isRough, part }: Hint, first?: TokenKind): ForecastQualifier | null {
  const isBy = first === "by";
  if (isRough) {
    if (part === null) return isBy ? "by circa" : "circa";
    return isBy ? `by circa ${part}` : `circa ${part}`;
  }
  if (part === null) return isBy ? "by" : null;
  return isBy ? `by ${part}` : part;
}
