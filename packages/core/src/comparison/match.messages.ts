import type { MatchWay, SharedWords } from "../identity/index.js";
import { createProblem, type Problem, type ProblemCatalogue } from "../result/index.js";
import { type Catalogue, foldWords } from "../text/index.js";
import type { Pair } from "./types.js";

/** What the sentence of why two rows were matched names, by the way in which they were. */
interface MatchSentences extends Record<Exclude<MatchWay, "likeness">, object> {
  /** A likeness that a person has confirmed. */
  confirmed: object;
  /** An id of the office that stands beside another title and another objective. */
  reused: { ref: string; before: string; after: string };
  /** A likeness that is proposed: the two titles, and what they share. */
  proposed: { before: string; after: string; shared: SharedWords };
}

/** Why two rows are taken, or proposed, for one project. */
export const matchSentences: Catalogue<MatchSentences> = {
  en: {
    "same-ref": () => "The office gives both the same id.",
    "same-title": () => "The titles are the same.",
    folded: () => "The titles differ in case, punctuation or the statutory marker alone.",
    alias: () => "One title, or the list of aliases, gives the other as another name.",
    confirmed: () => "A person confirmed that they are one project.",
    reused: ({ ref, before, after }) =>
      `The office gives “${before}” and “${after}” the same id, ${ref}, and neither their titles nor their objectives are the same.`,
    proposed: ({ before, after, shared }) =>
      `“${before}” and “${after}”: ${sayAlike(before, after)}${sayObjectives(shared)}; please confirm.`,
  },
  cy: {},
};

/** From this share of their words on, two objectives are alike. */
const ALIKE = 0.5;

const sayObjectives = ({ objectives }: SharedWords): string =>
  objectives !== null && objectives >= ALIKE ? ", and their objectives are alike" : "";

/** In what two titles are alike, by their words: what one has more, or in what they differ. */
function sayAlike(before: string, after: string): string {
  const [earlier, later] = [before, after].map((title) => foldWords(title).split(" "));
  const lost = without(earlier ?? [], later ?? []);
  const added = without(later ?? [], earlier ?? []);
  if (lost.length === 0 && added.length === 0) return "the same words in another order";
  if (lost.length === 0) return `the later title has ${quoteAll(added)} more`;
  if (added.length === 0) return `the earlier title has ${quoteAll(lost)} more`;
  return `the same words but for ${quoteAll(lost)} before and ${quoteAll(added)} now`;
}

/** The words of one list that another does not have, each as often as it has it more. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const quoteAll = (words: readonly string[]): string => `“${words.join(" ")}”`;

/** Why the answer about a pair of rows was not applied. */
export type UnfitReason = "notInPapers" | "sameName" | "matchedWithAnother";

/** What the sentences of answers about matches name. */
export interface MatchProblemValues {
  /** Of a line of the review file its `about`; of a pair that the caller gave, the ids of its rows. */
  "review-line-unfit": { about: string } | (Pair & { reason: UnfitReason });
}

/** The codes of what may be the matter with the answers that a comparison is given. */
export type MatchProblemCode = keyof MatchProblemValues;

const unfitReasons: Readonly<Record<UnfitReason, string>> = {
  notInPapers: "names a row that is not in these papers",
  sameName: "refuses two rows that have the same name",
  matchedWithAnother: "concerns a row that is matched with another",
};

/** Why an answer about a match was not applied. */
export const matchProblems: ProblemCatalogue<MatchProblemValues> = {
  en: {
    "review-line-unfit": {
      message: (values) =>
        "about" in values
          ? `The review file answers for the match of “${values.about}”, and these papers do not have one row of each name.`
          : `The answer about “${values.before}” and “${values.after}” ${unfitReasons[values.reason]}; it was not applied.`,
      expected: (values) =>
        "about" in values
          ? "yes, no, or the title or id of one row of the earlier paper"
          : "an open proposal between these two papers",
      advice: (values) =>
        "about" in values
          ? "Correct the answer, or take the line out."
          : "Leave the line out, or answer it anew.",
    },
  },
  cy: {},
};

/** A note that an answer about a match does not fit these papers. */
export function createUnfitProblem(
  values: MatchProblemValues["review-line-unfit"],
  found: string,
): Problem<MatchProblemCode> {
  return createProblem(matchProblems, "review-line-unfit", values, { severity: "note", found });
}
