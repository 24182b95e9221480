import { paperRules } from "./paperRules.js";
import { seriesRules } from "./seriesRules.js";
import type { Rule } from "./types.js";

/** The code of a rule. */
export type RuleCode = (typeof paperRules | typeof seriesRules)[number]["code"];

/**
 * Every rule as data: its code, what it is over, its severities, reason and words; those of one paper first, then those
 * across papers.
 * @example
 * rules.filter(({ over }) => over === "paper").length; // => 34
 */
export const rules: readonly Rule<RuleCode>[] = [...paperRules, ...seriesRules];
