import type { Language } from "../text/index.js";
import type { Problem } from "./types.js";

/** A quotation in a problem is cut here, so that a long cell does not drown the sentence. */
export const LONGEST_QUOTATION = 80;

/**
 * Cuts a quoted text at 80 characters.
 * @example
 * cut("Q5 2018"); // => "Q5 2018"
 */
export function cut(text: string): string {
  return text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION - 1)}…` : text;
}

/**
 * Makes a problem of its parts; what is not said is `null`, the severity is `error`, and what was found is cut at
 * 80 characters.
 * @example
 * problem({ code: "file-empty", message: "The file is empty." }).severity; // => "error"
 */
export function problem<Code extends string>(
  parts: Pick<Problem<Code>, "code" | "message"> & Partial<Problem<Code>>,
): Problem<Code> {
  return {
    severity: "error",
    expected: null,
    advice: null,
    at: null,
    related: [],
    ...parts,
    found: parts.found == null ? null : cut(parts.found),
  };
}

/** The sentences of one problem, each a function of its values and of nothing else. */
export interface ProblemWords<Values> {
  /** What is the matter. */
  message: (values: Values) => string;
  /** What was expected in its place; left out where the message says it all. */
  expected?: (values: Values) => string | null;
  /** How to mend it; left out where there is nothing to do. */
  advice?: (values: Values) => string | null;
}

/** The words of a concept's problems by language and code. English is whole, Welsh may lack some. */
export interface ProblemCatalogue<Values> {
  /** The words in English: of every code. */
  readonly en: { readonly [Code in keyof Values]: ProblemWords<Values[Code]> };
  /** The words in Welsh: of those codes that have them yet. */
  readonly cy: { readonly [Code in keyof Values]?: ProblemWords<Values[Code]> };
}

/**
 * Makes a problem whose words stand in a concept's catalogue. The values that the sentences name stay beside them in
 * `values`, so that the same can be said again in another language.
 * @param parts what is no sentence: the severity, what was found, and where
 * @example
 * const words = { en: { late: { message: ({ days }) => `It is ${days} days late.` } }, cy: {} };
 * createProblem(words, "late", { days: 3 }, { severity: "note" }).message; // => "It is 3 days late."
 * @see describeProblem
 */
export function createProblem<Values, Code extends keyof Values & string>(
  catalogue: ProblemCatalogue<Values>,
  code: Code,
  values: Values[Code] & object,
  parts: Partial<Pick<Problem, "severity" | "found" | "at" | "related">> = {},
): Problem<Code> {
  const words = catalogue.en[code];
  const made = problem({
    code,
    message: words.message(values),
    expected: words.expected?.(values) ?? null,
    advice: words.advice?.(values) ?? null,
    ...parts,
  });
  const named = Object.entries(values);
  return named.length === 0 ? made : { ...made, values: Object.fromEntries(named) };
}

/**
 * Says a problem again in another language, from its code and its values; in English where the catalogue does not have
 * the code in that language.
 * @returns the problem with its three sentences, and all else as it was
 * @example
 * const words = { en: { late: { message: () => "It is late." } }, cy: { late: { message: () => "Mae'n hwyr." } } };
 * describeProblem(words, createProblem(words, "late", {}), "cy").message; // => "Mae'n hwyr."
 */
export function describeProblem<Values>(
  catalogue: ProblemCatalogue<Values>,
  given: Problem<keyof Values & string>,
  lang: Language,
): Problem<keyof Values & string> {
  const words = catalogue[lang][given.code] ?? catalogue.en[given.code];
  const values = (given.values ?? {}) as Values[typeof given.code];
  return {
    ...given,
    message: words.message(values),
    expected: words.expected?.(values) ?? null,
    advice: words.advice?.(values) ?? null,
  };
}
