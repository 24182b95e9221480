/** The languages in which papers are written and sentences said, by their ISO 639-1 codes: English and Welsh. */
export const languages = ["en", "cy"] as const;
export type Language = (typeof languages)[number];
