import { countMarks } from "./count.vocabulary.js";
import { type CountToken, isOneOf } from "./countTokens.js";

/** What a sentence of counts says, in the words by which clauses are read. */
export function toReadable(tokens: readonly CountToken[], isContext: boolean): CountToken[] {
  return withDone(withoutTwins(withoutGlosses(withoutMeanings(toOnes(tokens, isContext)))));
}

/** "The open ones" are of what the words before name. */
function toOnes(tokens: readonly CountToken[], isContext: boolean): CountToken[] {
  return tokens.map((token) =>
    isContext && token.text === "ones" ? { ...token, kind: "noun", isMany: true } : token,
  );
}

/** "1 Blue (finished)": a bracket that says what the rating before it means counts nothing. */
function withoutGlosses(tokens: readonly CountToken[]): CountToken[] {
  const isGloss = (at: number) =>
    isOneOf(tokens[at - 1], "rating") &&
    isOneOf(tokens[at], "(") &&
    isOneOf(tokens[at + 1], "stage", "rating", "uncounted", "other") &&
    isOneOf(tokens[at + 2], ")");
  return tokens.filter((_, at) => ![at, at - 1, at - 2].some(isGloss));
}

/** "…, where A means no concern": what follows says what the ratings mean, and counts nothing. */
function withoutMeanings(tokens: readonly CountToken[]): CountToken[] {
  const start = tokens.findIndex(
    (token, at) => isOneOf(token, ",", ";", "–", "(") && tokens[at + 1]?.text === "where",
  );
  const rest = tokens.slice(start + 1);
  return start < 0 || rest.some(({ kind }) => kind === "figure")
    ? [...tokens]
    : tokens.slice(0, start);
}

/** "Wedi'u cwblhau / Completed: 4" says the same in two languages. */
function withoutTwins(tokens: readonly CountToken[]): CountToken[] {
  const isTwin = (at: number) => {
    const [one, mark, other] = tokens.slice(Math.max(at, 0), at + 3);
    const isAlone = at === 0 || isOneOf(tokens[at - 1], ...countMarks);
    return (
      isAlone &&
      isOneOf(one, "stage", "rating") &&
      isOneOf(mark, "/") &&
      isOneOf(other, "stage", "rating") &&
      one?.field === other?.field &&
      one?.rating === other?.rating
    );
  };
  return tokens.filter((_, at) => !isTwin(at) && !isTwin(at - 1));
}

/** "Done" says what happened; "is done" says how it stands. */
function withDone(tokens: readonly CountToken[]): CountToken[] {
  return tokens.map((token, at) =>
    token.text === "done" && isOneOf(tokens[at - 1], "is")
      ? { ...token, kind: "stage", field: "completed" }
      : token,
  );
}

/** "The Commissioner's delivery plan contains" says no more than "there are". */
export function withSubject(tokens: readonly CountToken[]): CountToken[] {
  const at = tokens.findIndex(({ kind }) => kind === "has");
  const subject = tokens.slice(0, Math.max(at, 0));
  const isPlan = subject.at(-1)?.kind === "whole" || subject.at(-1)?.text === "programme";
  const isPlain = subject.every(
    (token) => isOneOf(token, ...subjectKinds) && !NARROWING.has(token.text),
  );
  if (at < 1 || at > LONGEST_SUBJECT || !isPlan || !isPlain) return [...tokens];
  return [{ kind: "there-are", text: "there are" }, ...tokens.slice(at + 1)];
}

const subjectKinds = [
  "article",
  "whole",
  "other",
  "of",
  "by",
  "joining",
  "noun",
  "filler",
  "rating-heading",
] as const;

const LONGEST_SUBJECT = 12;
const NARROWING = new Set(
  "in for under within strand theme priority area draft with each every one".split(" "),
);
