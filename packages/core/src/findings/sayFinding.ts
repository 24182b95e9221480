import { cut } from "../result/index.js";
import type { Language } from "../text/index.js";
import type { Finding, RuleCatalogue } from "./types.js";

type Said = Pick<Finding, "message" | "expected" | "advice"> &
  Partial<Pick<Finding, "about" | "found">>;

/** Says what a rule found in one language; each sentence that Welsh does not have yet is said in English. */
export function sayFinding({ en, cy }: RuleCatalogue, values: object, lang: Language): Said {
  const words = lang === "en" ? en : { ...en, ...cy };
  return {
    message: words.message(values),
    expected: words.expected?.(values) ?? null,
    advice: words.advice(values),
    ...(words.about ? { about: words.about(values) } : {}),
    ...(words.found ? { found: cut(words.found(values)) } : {}),
  };
}
