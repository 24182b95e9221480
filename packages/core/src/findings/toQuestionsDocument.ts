import type { Document } from "../document/index.js";
import type { Place } from "../result/index.js";
import { type Language, say } from "../text/index.js";
import { checkWords } from "./check.messages.js";
import { describePage } from "./describePlace.js";
import { MOST_SINGLE_QUESTIONS, type Question } from "./toQuestions.js";

type Block = Document["blocks"][number];

export interface QuestionsDocumentOptions {
  /** The language of the words around the questions; English where it is left out. */
  lang?: Language;
}

/**
 * Makes a document of questions, for print: a numbered list, each with the names that it is about where there are
 * several, and with the lines on which it stands.
 * @example
 * toQuestionsDocument([]).blocks; // => [{ type: "paragraph", text: "Nothing to ask.", at: null }]
 */
export function toQuestionsDocument(
  questions: readonly Question[],
  { lang = "en" }: QuestionsDocumentOptions = {},
): Document {
  const list: Block = {
    type: "list",
    ordered: true,
    items: questions.map((question) => ({ text: toLines(question, lang).join("\n"), at: null })),
    at: null,
  };
  const nothing: Block = {
    type: "paragraph",
    text: say(checkWords, "nothingToAsk", {}, lang),
    at: null,
  };
  const blocks = questions.length === 0 ? [nothing] : [list];
  return { source: null, lang, title: null, blocks, problems: [] };
}

function toLines({ question, about, at }: Question, lang: Language): string[] {
  const names = about.length > 1 ? about.map((name) => `– ${name}`) : [];
  return [question, ...names, ...toSources(at, about.length, lang)];
}

/**
 * The lines of each file, in one bracket for a file; the word “line” stands once. Where many names are listed, these are
 * what to look for, and the file alone is given.
 */
function toSources(places: readonly Place[], names: number, lang: Language): string[] {
  return [...Map.groupBy(places, ({ source }) => source)].map(([source, own]) => {
    const shown = names > MOST_SINGLE_QUESTIONS ? [] : own.toSorted(comparePlaces);
    const [first, ...others] = [...new Set(shown.map((place) => describePage(place, lang)))].filter(
      (place) => place !== "",
    );
    const rest = others.map((place) => place.replace(/^\p{L}+ (?=\d+$)/u, ""));
    const name = source ?? say(checkWords, "unnamedSource", {}, lang);
    return `(${[name, ...(first === undefined ? [] : [first]), ...rest].join(", ")})`;
  });
}

function comparePlaces(one: Place, other: Place): number {
  return (one.page ?? 0) - (other.page ?? 0) || (one.line ?? 0) - (other.line ?? 0);
}
