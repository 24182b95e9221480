import type { Token, TokenKind } from "./scan.js";
import type { ForecastQualifier, PartOfTime } from "./types.js";
import { qualifiers } from "./vocabulary.js";

/** What the words before a time say of it: that it is about then, and where in the time. */
export interface Hint {
  isRough: boolean;
  place: PartOfTime | null;
}

/** The words before a time, and where the time starts. */
interface Hinted {
  hint: Hint;
  end: number;
}

const { by: _by, circa: _circa, ...placeQualifiers } = qualifiers;
const places = new Map<TokenKind, PartOfTime>();
for (const kind of Object.keys(placeQualifiers) as (keyof typeof placeQualifiers)[])
  places.set(kind, placeQualifiers[kind].en);

/** "Early in 2020"; "beginning in 2020" says when it starts and is another thing. */
const beforeIn: readonly (TokenKind | undefined)[] = ["early", "late"];

/** Reads the words that stand before a time: "around", "the end of", "around the end of", "mid-", "early in". */
export function readHint(tokens: readonly Token[]): Hinted {
  const isRough = tokens[0]?.kind === "circa";
  const at = isRough ? 1 : 0;
  const kind = tokens[at]?.kind;
  const place = kind === undefined ? undefined : places.get(kind);
  if (place === undefined) return { hint: { isRough, place: null }, end: at };
  const next = tokens[at + 1]?.kind;
  const isLinked = next === "-" || (next === "in" && beforeIn.includes(kind));
  return { hint: { isRough, place }, end: at + (isLinked ? 2 : 1) };
}

/** In "early May to late July" it is the word of the end that counts. */
export function mergeHints(first: Hint, last: Hint): Hint {
  return { isRough: first.isRough || last.isRough, place: last.place ?? first.place };
}

/**
 * The qualifier of a forecast; `null` where no word stood before the time.
 * @param first the kind of the word in front, which is kept where it is "by"
 */
export function toQualifier({ isRough, place }: Hint, first?: TokenKind): ForecastQualifier | null {
  const isBy = first === "by";
  if (isRough) {
    if (place === null) return isBy ? "by circa" : "circa";
    return isBy ? `by circa ${place}` : `circa ${place}`;
  }
  if (place === null) return isBy ? "by" : null;
  return isBy ? `by ${place}` : place;
}
