import { type Catalogue, type Labels, sayCount, sayList } from "../../text/index.js";
import type { ProblemCatalogue } from "../../result/index.js";
import type { GuessConfidence } from "./types.js";

/** What the sentences that give the reason of a guess name. */
interface EvidenceValues {
  cells: { heading: string; found: number; filled: number; field: string; examples: string[] };
  people: { heading: string; found: number; filled: number };
  title: { heading: string; filled: number; examples: string[] };
  label: { heading: string; examples: string[] };
  knownLabels: { heading: string; examples: string[] };
  prose: { heading: string; filled: number };
  changing: { heading: string };
  stageByWords: { word: string; heading: string; count: number };
  stageByPapers: { word: string; heading: string; count: number; gone: number };
  ratingByKey: { word: string; said: string };
  schemeByCells: { words: string[] };
  strandRow: { label: string; papers: number };
  strandCell: { label: string; heading: string; papers: number };
  yearSaid: { said: string; papers: number };
  refs: { examples: string[]; count: number };
  nounInHeading: { heading: string; said: string | null };
  nounInCounts: { said: string; papers: number };
  named: { words: string; papers: number; of: number };
}

const quote = (texts: readonly string[]): string => sayList(texts.map((text) => `“${text}”`));

/** What a cell of a field is, in a sentence. */
const fieldNames: Readonly<Record<string, string>> = {
  forecast: "a forecast",
  rag: "a rating",
  stage: "a stage",
  ref: "an id",
  approvedOn: "a date of approval",
  amount: "an amount",
};
const nameOf = (field: string): string => fieldNames[field] ?? field;

export const inferEvidence: Catalogue<EvidenceValues> = {
  en: {
    cells: ({ heading, found, filled, field, examples }) =>
      `${found} of the ${sayCount(filled, "filled cell")} under “${heading}” can be ${nameOf(field)}, such as ${quote(examples)}.`,
    people: ({ heading, found, filled }) =>
      `${found} of the ${sayCount(filled, "filled cell")} under “${heading}” name a person or a post.`,
    title: ({ heading, filled, examples }) =>
      `The ${sayCount(filled, "cell")} under “${heading}” are short and unlike each other, such as ${quote(examples)}.`,
    label: ({ heading, examples }) =>
      `The cells under “${heading}” say the same on rows that follow each other, such as ${quote(examples)}.`,
    knownLabels: ({ heading, examples }) =>
      `The cells under “${heading}” are labels of other tables, such as ${quote(examples)}.`,
    prose: ({ heading, filled }) =>
      `The ${sayCount(filled, "cell")} under “${heading}” are sentences, unlike each other.`,
    changing: ({ heading }) =>
      `The cells under “${heading}” are sentences that say something else of the same row in the next paper.`,
    stageByWords: ({ word, heading, count }) =>
      `“${word}” stands ${sayCount(count, "time")} under “${heading}”, and its words speak of this stage.`,
    stageByPapers: ({ word, heading, count, gone }) =>
      `“${word}” stands ${sayCount(count, "time")} under “${heading}”, and ${gone} of these rows are gone from the next paper.`,
    ratingByKey: ({ word, said }) => `The papers say what “${word}” is: “${said}”.`,
    schemeByCells: ({ words }) => `The ratings are ${quote(words)}, which this scheme has.`,
    strandRow: ({ label, papers }) =>
      `“${label}” stands alone over rows of a table in ${sayCount(papers, "paper")}.`,
    strandCell: ({ label, heading, papers }) =>
      `“${label}” stands under “${heading}” in ${sayCount(papers, "paper")}.`,
    yearSaid: ({ said, papers }) => `The text of ${sayCount(papers, "paper")} says “${said}”.`,
    refs: ({ examples, count }) =>
      `${sayCount(count, "decision has", "decisions have")} an id of this form, such as ${quote(examples)}.`,
    nounInHeading: ({ heading, said }) =>
      said === null
        ? `The titles stand under “${heading}”.`
        : `The titles stand under “${heading}”, and the text says “${said}”.`,
    nounInCounts: ({ said, papers }) =>
      `In ${sayCount(papers, "paper")} the text counts as many of them as there are rows, such as “${said}”.`,
    named: ({ words, papers, of }) => `“${words}” stands in ${papers} of ${sayCount(of, "paper")}.`,
  },
  cy: {},
};

/** What the problems of a draft name. */
export interface InferProblemValues {
  "infer-nothing-found": object;
  "infer-table-left": { headings: string[] };
  "infer-column-unknown": { heading: string; examples: string[] };
  "infer-heading-unclear": { heading: string; fields: string[] };
  "infer-stage-unknown": { word: string; heading: string };
  "infer-rating-unknown": { word: string; heading: string };
  "infer-quarters-unsaid": { examples: string[] };
  "infer-quarters-differ": object;
}

export const inferProblems: ProblemCatalogue<InferProblemValues> = {
  en: {
    "infer-nothing-found": {
      message: () => "No table of projects was told in these papers; the draft is almost empty.",
      expected: () => "papers whose tables have headings over them",
      advice: () => "Give papers in which the tables are whole, or write the profile by hand.",
    },
    "infer-table-left": {
      message: ({ headings }) =>
        `A table headed ${quote(headings)} was taken for neither projects nor decisions.`,
      advice: () => "If it lists projects or decisions, name its headings in the profile.",
    },
    "infer-column-unknown": {
      message: ({ heading, examples }) =>
        `What the column “${heading}” holds was not told; its cells are such as ${quote(examples)}.`,
      advice: () => "Name it in the profile if it holds one of the fields of a project.",
    },
    "infer-heading-unclear": {
      message: ({ heading, fields }) =>
        `The heading “${heading}” stands over different things: ${sayList(fields)}.`,
      advice: () => "Name the one that counts in the profile.",
    },
    "infer-stage-unknown": {
      message: ({ word, heading }) => `Which stage “${word}” under “${heading}” is was not told.`,
      expected: () => "candidate, current, on-hold, completed, merged or withdrawn",
      advice: () => "Name it under stages in the profile.",
    },
    "infer-rating-unknown": {
      message: ({ word, heading }) =>
        `Which rating “${word}” under “${heading}” is was not told: no scheme has it and the papers do not say.`,
      expected: () => "one of the ratings that a profile may name",
      advice: () => "Name it under ratings in the profile.",
    },
    "infer-quarters-unsaid": {
      message: ({ examples }) =>
        `Forecasts name quarters without the year they go by, such as ${quote(examples)}, and no paper says which it is.`,
      expected: () => "1 for calendar years or 4 for financial years",
      advice: () => "Set yearStart in the profile.",
    },
    "infer-quarters-differ": {
      message: () => "The papers say of their quarters both that they are calendar and financial.",
      expected: () => "1 for calendar years or 4 for financial years",
      advice: () => "Set yearStart in the profile to the one that counts.",
    },
  },
  cy: {},
};

/** The headings and labels of a draft that is shown to people. */
export const inferLabels = {
  en: {
    guesses: "What the draft says, and why",
    left: "What a person must decide",
    field: "Field",
    key: "Words of the papers",
    value: "Taken for",
    confidence: "How sure",
    evidence: "Why",
  },
  cy: {},
} as const satisfies Labels<string>;

/** How sure a guess is, as people read it. */
export const confidenceLabels: Labels<GuessConfidence> = {
  en: { certain: "certain", likely: "likely", guess: "a guess" },
  cy: {},
};

/** The sentences of a draft that is shown to people. */
export const inferSentences: Catalogue<{
  title: { name: string };
  intro: { guesses: number };
}> = {
  en: {
    title: ({ name }) => `A draft of the profile ${name}`,
    intro: ({ guesses }) =>
      `${sayCount(guesses, "guess", "guesses")}, each for a person to correct before the profile is used.`,
  },
  cy: {},
};
