import { invariant } from "../result/index.js";
import { countMarks, countPhrases, otherCountKinds } from "./count.vocabulary.js";
import type { CountToken } from "./countTokens.js";

/** Says whether tokens are such as a pattern states, from the first to the last. */
export type CountPattern = (tokens: readonly Pick<CountToken, "kind">[]) => boolean;

const kinds: ReadonlySet<string> = new Set([
  ...Object.keys(countPhrases),
  ...otherCountKinds,
  ...countMarks,
]);

const NAME_OR_MARK = /[a-z]+(?:-[a-z]+)*|[:.]/g;

/**
 * Makes a pattern of tokens: the names of their kinds, one after the other, with the brackets, `|`, `?`, `*` and `+` of
 * regular expressions.
 * @throws RangeError for a name that no kind has
 * @example
 * const isCount = createCountPattern("total? figure filler* (noun | stage noun)");
 * isCount([{ kind: "figure" }, { kind: "stage" }, { kind: "noun" }]); // => true
 * isCount([{ kind: "figure" }, { kind: "stage" }]); // => false
 */
export function createCountPattern(pattern: string): CountPattern {
  const source = pattern.replace(NAME_OR_MARK, (name) => {
    invariant(kinds.has(name), `No token of a count is of the kind ${name}.`);
    return `(?:${name === "." ? "\\." : name}_)`;
  });
  const expression = new RegExp(`^(?:${source.replaceAll(" ", "")})$`);
  return (tokens) => expression.test(tokens.map(({ kind }) => `${kind}_`).join(""));
}
