import type { ProjectNoun } from "../profile/index.js";
import { problem } from "../result/index.js";
import { sayFinding } from "./sayFinding.js";
import { toFinding } from "./toFinding.js";
import type { Finding, FindingParts, RuleParts } from "./types.js";

/**
 * Makes a finding of what a rule's check gave: with the rule's code, its usual severity where the check names no other,
 * and its sentences in English.
 * @param noun what the office calls a project; “project” where it is left out
 * @example
 * const parts = { values: { title: "Fleet" }, about: "Fleet", found: "", at: null };
 * const blank = rules.find(({ code }) => code === "forecast-blank");
 * createFinding(blank, parts).message; // => "No forecast end date is stated for Fleet."
 * @see describeFinding
 */
export function createFinding(
  { code, severities, words }: Pick<RuleParts, "code" | "severities" | "words">,
  { about = null, found = null, values, at, related = [], severity }: FindingParts,
  noun?: ProjectNoun,
): Finding {
  const said = sayFinding(words, values, "en", noun);
  const made = problem({
    code,
    severity: severity ?? severities[0],
    found,
    ...said,
    at,
    related,
    values: { ...values },
  });
  return toFinding(made, said.about ?? about);
}
