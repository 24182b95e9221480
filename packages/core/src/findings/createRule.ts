import type { PaperRule, RuleParts, SeriesRule } from "./types.js";

/** What a rule's file states; the rest of the rule is its English words. */
type Stated<Of extends RuleParts> = Omit<Of, "over" | "title" | "why" | "question">;

/**
 * Makes a rule over one paper of its logic and its words.
 * @example
 * createPaperRule({ code: "odd", severities: ["note"], words, check: () => [] }).over; // => "paper"
 */
export function createPaperRule<Code extends string, Values extends object>(
  stated: Stated<PaperRule<Code, Values>>,
): PaperRule<Code, Values> {
  return { over: "paper", ...english(stated), ...stated };
}

/**
 * Makes a rule over several papers of its logic and its words.
 * @example
 * createSeriesRule({ code: "odd", severities: ["note"], words, check: () => [] }).over; // => "series"
 */
export function createSeriesRule<Code extends string, Values extends object>(
  stated: Stated<SeriesRule<Code, Values>>,
): SeriesRule<Code, Values> {
  return { over: "series", ...english(stated), ...stated };
}

function english({ words }: Pick<RuleParts, "words">) {
  const { title, why, question } = words.en;
  return { title, why, question };
}
