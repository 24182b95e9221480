import { createHeading, createTable, type Document } from "../document/index.js";
import { type LanguageOptions, sayLabel } from "../text/index.js";
import { profileLabels, quarterLabels } from "./profile.messages.js";
import type { Profile } from "./types.js";

/**
 * Lays profiles out for people: a row for each, with its name, its office and by which year its quarters go.
 * @param options.lang the language of its words; labels that it does not have yet are in English
 * @example
 * toProfilesDocument([]).title; // => "The profiles that come with pcplan"
 */
export function toProfilesDocument(
  profiles: readonly Profile[],
  { lang = "en" }: LanguageOptions = {},
): Document {
  const label = (code: keyof typeof profileLabels.en) => sayLabel(profileLabels, code, lang);
  const title = label("title");
  const rows = profiles.map(({ name, office, yearStart }) => [
    name,
    office ?? label("unsaid"),
    yearStart === null ? label("unsaid") : sayLabel(quarterLabels, `${yearStart}`, lang),
  ]);
  const headings = [label("name"), label("office"), label("quarters")];
  return {
    source: null,
    lang,
    title,
    blocks: [createHeading(1, title), createTable(title, headings, rows)],
    problems: [],
  };
}
