import { withoutMarker } from "./fold.js";
import type { Language, LanguageOptions } from "./language.js";

const untitled: Readonly<Record<Language, string>> = {
  en: "a project without a title",
  cy: "prosiect heb deitl",
};

/**
 * Says a project's title in a sentence: without the `(statutory…)` marker, and in words where there is nothing else.
 * @example
 * sayTitle("Police Complaints Reform (statutory)"); // => "Police Complaints Reform"
 * sayTitle(""); // => "a project without a title"
 */
export function sayTitle(title: string, { lang = "en" }: LanguageOptions = {}): string {
  return withoutMarker(title) || untitled[lang];
}
