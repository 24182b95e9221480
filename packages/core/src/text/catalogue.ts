import type { Language } from "./language.js";

/** Sentences by their code: each is a function of the values that it names, and of nothing else. */
export type Sentences<Values> = {
  readonly [Code in keyof Values]: (values: Values[Code]) => string;
};

/** The sentences of one concept by language. English is whole; what Welsh does not have yet is said in English. */
export interface Catalogue<Values> {
  /** The sentences in English: all of them. */
  readonly en: Sentences<Values>;
  /** The sentences in Welsh: those that there are yet. */
  readonly cy: Partial<Sentences<Values>>;
}

/**
 * Says one sentence of a catalogue; in English where the language does not have it yet.
 * @param values what the sentence names, as the JSON beside it carries it too
 * @example
 * say({ en: { due: ({ by }) => `Due by ${by}.` }, cy: {} }, "due", { by: "May" }, "cy"); // => "Due by May."
 */
export function say<Values, Code extends keyof Values>(
  catalogue: Catalogue<Values>,
  code: Code,
  values: Values[Code],
  lang: Language = "en",
): string {
  const sentences: Partial<Sentences<Values>> = catalogue[lang];
  return (sentences[code] ?? catalogue.en[code])(values);
}

/** Headings and labels of one concept by language, which name nothing. English is whole. */
export interface Labels<Code extends string> {
  /** In English. */
  readonly en: Readonly<Record<Code, string>>;
  /** In Welsh, as far as it goes. */
  readonly cy: Readonly<Partial<Record<Code, string>>>;
}

/**
 * Gives one label in a language; in English where the language does not have it yet.
 * @example
 * sayLabel({ en: { note: "Note" }, cy: { note: "Nodyn" } }, "note", "cy"); // => "Nodyn"
 */
export function sayLabel<Code extends string>(
  labels: Labels<Code>,
  code: Code,
  lang: Language = "en",
): string {
  const own: Partial<Record<Code, string>> = labels[lang];
  return own[code] ?? labels.en[code];
}
