import type { LanguageOptions } from "./language.js";

/** The Welsh “and” is “ac” before a vowel. */
const VOWEL = /^[“"‘']?[aeiouwyâêîôûŵŷ]/i;

/**
 * Says names one after the other, the last after an “and”; no names are said as nothing.
 * @example
 * sayList(["Fleet", "Kit", "Vans"]); // => "Fleet, Kit and Vans"
 * sayList(["Ebrill", "Awst"], { lang: "cy" }); // => "Ebrill ac Awst"
 */
export function sayList(names: readonly string[], { lang = "en" }: LanguageOptions = {}): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const and = lang === "en" ? "and" : VOWEL.test(last) ? "ac" : "a";
  return `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
