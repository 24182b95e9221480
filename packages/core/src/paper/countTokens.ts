import { shownStages, type Stage, type StatedCount } from "../lifecycle/index.js";
import type { Vocabulary } from "../profile/index.js";
import { type RagRating, ratingWords } from "../rag/index.js";
import {
  type CountKind,
  countMarks,
  countPhrases,
  stagePhrases,
  uncountedStatusWords,
} from "./count.vocabulary.js";
import { NUMBER, readNumber } from "./numberWords.js";
import { noOwnRatings, type OwnRatings } from "./ownRatings.js";
import { commonSigns, findRatingSign, isRatingSign, type RatingSigns } from "./ratingSigns.js";
import { toPlainSentence } from "./toPlainSentence.js";

/** A word, phrase, figure or mark of a sentence, with what it does there. */
export interface CountToken {
  /** What it does there, or the mark itself. */
  kind: CountKind | CountMark;
  /** As it stands, folded. */
  text: string;
  /** The number, where it is one. */
  value?: number;
  /** The count that a stage is stated in. */
  field?: StatedCount | undefined;
  /** The point of the paper's scheme that it names, where it is a rating. */
  rating?: string;
  /** Whether a noun stands for several. */
  isMany?: boolean;
  /** Whether a rating is a letter or a number. */
  isSign?: boolean;
  /** Whether a rating is a word of this paper alone, which may mean something else in a sentence. */
  isOwn?: boolean;
}

type CountMark = (typeof countMarks)[number];

/** By what the counts of one paper are read. */
export interface CountPhrases {
  /** Its words and phrases, folded, with what each does. */
  words: ReadonlyMap<string, CountToken>;
  /** The letters and numbers of its ratings, which are ratings only beside a figure or a word such as "rated". */
  signs: RatingSigns;
}

const LONGEST_PHRASE = 6;
const PIECES = new RegExp(
  String.raw`[£$€]\d[\d,.]*\p{L}*|\d+(?:\.\d+)?%|\d+(?:\.\d+)+|\d[\d,]*-\p{L}+|(?<![\p{L}\p{N}])${NUMBER}(?![\p{L}\p{N}])|[\p{L}\p{N}]+|[(),;:=/|–—.-]`,
  "giu",
);

/** Makes the phrases by which a paper's counts are read: those of every paper, its nouns, stages and own ratings. */
export function toCountPhrases(
  { nouns, statusWords, ragScheme }: Vocabulary,
  own: OwnRatings = noOwnRatings,
): CountPhrases {
  const phrases = new Map<string, CountToken>();
  const add = (text: string, parts: Partial<CountToken> & { kind: CountKind }) =>
    phrases.set(text, { text, ...parts });
  for (const [kind, texts] of Object.entries(countPhrases) as [CountKind, readonly string[]][])
    for (const text of texts) add(text, { kind });
  for (const [text, stage] of [...statusWords, ...Object.entries(stagePhrases)])
    if (uncountedStatusWords.includes(text)) {
      if (text.length > 1) add(text, { kind: "uncounted" });
    } else {
      const field = fieldOf(stage);
      add(text, field === null ? { kind: "uncounted" } : { kind: "stage", field });
    }
  const ownRatings = typeof ragScheme === "object" ? ragScheme.words : [];
  for (const [text, rating] of [...ratingWords, ...[...ownRatings].filter(isWord)])
    add(text, { kind: "rating", rating, field: phrases.get(text)?.field });
  for (const { one, many } of nouns) {
    add(one, { kind: "noun", isMany: false });
    add(many, { kind: "noun", isMany: true });
  }
  for (const [text, rating] of own.points)
    if (!isRatingSign(text) && !phrases.has(text))
      add(text, { kind: "rating", rating, isOwn: true });
  for (const text of own.headings.flatMap((heading) => [heading, `${heading}s`]))
    if (!phrases.has(text)) add(text, { kind: "rating-heading" });
  const signs = [...own.points].filter(([text]) => isRatingSign(text));
  const isCommon = signs.every(([sign, rating]) => commonSigns.get(sign) === rating);
  const common = signs.length > 0 && isCommon ? [...commonSigns] : [];
  return { words: phrases, signs: signs.length > 0 ? new Map([...common, ...signs]) : commonSigns };
}

/** A letter of a scheme stands in cells; in a sentence it is a word or a list's mark. */
const isWord = ([text]: readonly [string, RagRating]): boolean => text.length > 1;

function fieldOf(stage: Stage): StatedCount | null {
  return shownStages.find((shown) => shown.stage === stage)?.statedIn ?? null;
}

/** Says whether a token is there and of one of these kinds. */
export function isOneOf(token: CountToken | undefined, ...kinds: CountToken["kind"][]): boolean {
  return token !== undefined && kinds.includes(token.kind);
}

/** Takes a sentence apart into figures, phrases and marks. */
export function toCountTokens(sentence: string, phrases: CountPhrases): CountToken[] {
  const printed: readonly string[] = toPlainSentence(sentence).match(PIECES) ?? [];
  const pieces = printed.map((piece) => piece.toLowerCase());
  const tokens: CountToken[] = [];
  for (let at = 0; at < pieces.length;) {
    const { token, length } =
      signAt(printed, at, phrases, tokens.at(-1)) ?? tokenAt(pieces, at, phrases);
    tokens.push(token);
    at += length;
  }
  return withoutLetters(tokens, phrases).map((token, at) => toZero(token, tokens[at + 1]));
}

/**
 * Letters are colours only where green or red is among them, or the rows of the paper are rated by them: A, B and C may be
 * bands. What they count then is not told.
 */
function withoutLetters(tokens: readonly CountToken[], { signs }: CountPhrases): CountToken[] {
  const letters = tokens.filter(({ isSign }) => isSign === true);
  const isOfColours = letters.some(({ text }) => /^[gr]$/.test(text));
  if (letters.length === 0 || isOfColours || signs !== commonSigns) return [...tokens];
  return tokens.map((token, at) => {
    const isBand = /^\p{L}$/u.test(token.text) && isOneOf(tokens[at - 1], "figure");
    return token.isSign === true || isBand ? { kind: "uncounted", text: token.text } : token;
  });
}

interface Placed {
  token: CountToken;
  length: number;
}

function signAt(
  pieces: readonly string[],
  at: number,
  { signs }: CountPhrases,
  last: CountToken | undefined,
): Placed | null {
  const before = last?.kind === "figure" || last?.kind === "rated" ? last.kind : null;
  const found = findRatingSign({ pieces, at, before }, signs);
  const rating = found === null ? undefined : signs.get(found.sign);
  if (found === null || rating === undefined) return null;
  const token = { kind: "rating", text: found.sign, rating, isOwn: true, isSign: true } as const;
  return { token, length: found.length };
}

function tokenAt(pieces: readonly string[], at: number, { words }: CountPhrases): Placed {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const known = words.get(pieces.slice(at, at + length).join(" "));
    if (known) return { token: known, length };
  }
  const piece = pieces[at] ?? "";
  const value = readNumber(piece);
  if (value !== null) return { token: { kind: "figure", text: piece, value }, length: 1 };
  const kind = piece.endsWith("%") ? "percent" : isMark(piece) ? piece : "other";
  return { token: { kind, text: piece }, length: 1 };
}

const marks: ReadonlySet<string> = new Set(countMarks);

const isMark = (piece: string): piece is CountMark => marks.has(piece);

/** "No projects", "Nothing is paused": none of what follows. */
function toZero(token: CountToken, next: CountToken | undefined): CountToken {
  const isNone =
    (token.text === "no" && isOneOf(next, "noun", "stage", "rating")) ||
    (token.text === "nothing" && isOneOf(next, "is", "was", "stage"));
  return isNone ? { kind: "figure", text: token.text, value: 0 } : token;
}
