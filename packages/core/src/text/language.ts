/** The languages in which papers are written and sentences said, by their ISO 639-1 codes: English and Welsh. */
export const languages = ["en", "cy"] as const;
export type Language = (typeof languages)[number];

/** In which language something is said. */
export interface LanguageOptions {
  /** English where it is left out, and for every sentence that the language does not have yet. */
  lang?: Language;
}
