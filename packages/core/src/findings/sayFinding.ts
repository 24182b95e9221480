import type { ProjectNoun } from "../profile/index.js";
import { cut } from "../result/index.js";
import type { Language } from "../text/index.js";
import type { Finding, RuleCatalogue } from "./types.js";

type Said = Pick<Finding, "message" | "expected" | "advice"> &
  Partial<Pick<Finding, "about" | "found">>;

/** What a project is called where the paper does not tell. */
export const plainNoun: ProjectNoun = { one: "project", many: "projects" };

/**
 * Says what a rule found in one language; each sentence that Welsh does not have yet is said in English.
 * @param noun what the office calls a project
 */
export function sayFinding(
  { en, cy }: RuleCatalogue,
  values: object,
  lang: Language,
  noun: ProjectNoun = plainNoun,
): Said {
  const words = lang === "en" ? en : { ...en, ...cy };
  return {
    message: words.message(values, noun),
    expected: words.expected?.(values, noun) ?? null,
    advice: words.advice(values, noun),
    ...(words.about ? { about: words.about(values, noun) } : {}),
    ...(words.found ? { found: cut(words.found(values, noun)) } : {}),
  };
}
