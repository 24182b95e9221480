import {
  createHeading,
  createList,
  createParagraph,
  createSection,
  createTable,
  type Document,
} from "../document/index.js";
import { type Language, type LanguageOptions, say, sayLabel } from "../text/index.js";
import { confidenceLabels, inferLabels, inferSentences } from "./infer/infer.messages.js";
import type { InferredProfile, ProfileGuess } from "./infer/types.js";

/**
 * Lays a drafted profile out for people: each guess with how sure it is and why, then what a person must decide.
 * @param options.lang the language of its words; sentences that it does not have yet are in English
 * @example
 * toProfileDocument(inferProfile([], { name: "rutland" })).title; // => "A draft of the profile rutland"
 * @see inferProfile
 */
export function toProfileDocument(
  { value, guesses, problems }: InferredProfile,
  { lang = "en" }: LanguageOptions = {},
): Document {
  const label = (code: keyof typeof inferLabels.en) => sayLabel(inferLabels, code, lang);
  const title = say(inferSentences, "title", { name: value.name }, lang);
  const headings = (["field", "key", "value", "confidence", "evidence"] as const).map(label);
  const rows = guesses.map((guess) => toRow(guess, lang));
  const left = problems.map(({ message, advice }) => [message, advice].filter(Boolean).join(" "));
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      createParagraph(say(inferSentences, "intro", { guesses: guesses.length }, lang)),
      ...(rows.length === 0 ? [] : [createTable(label("guesses"), headings, rows)]),
      ...createSection(label("left"), left.length === 0 ? [] : [createList(left)]),
    ],
    problems: [],
  };
}

function toRow(
  { field, key, value, confidence, evidence }: ProfileGuess,
  lang: Language,
): string[] {
  return [field, key ?? "", String(value), sayLabel(confidenceLabels, confidence, lang), evidence];
}
