import type { Language } from "../text/index.js";
import { rules } from "./rules.js";
import { sayFinding } from "./sayFinding.js";
import type { Finding } from "./types.js";

const catalogues = new Map<string, (typeof rules)[number]["words"]>(
  rules.map(({ code, words }) => [code, words]),
);

/**
 * Says a finding again in another language, from its code and its values; what Welsh does not have yet stays English.
 * A finding of no rule, or from a check that kept no values, stays as it is. What it concerns and what was found change
 * only where the paper is not quoted; compare with a baseline before that, for its fingerprint is that of the English.
 * @param finding as a check gave it, or as JSON carried it
 * @example
 * const rule = rules.find(({ code }) => code === "forecast-tbd");
 * const finding = createFinding(rule, { values: { title: "Fleet" }, at: null });
 * describeFinding(finding, "cy").message; // => "The forecast end date of Fleet is still to be decided."
 */
export function describeFinding(finding: Finding, lang: Language): Finding {
  const catalogue = catalogues.get(finding.code);
  if (catalogue === undefined || finding.values === undefined) return finding;
  return { ...finding, ...sayFinding(catalogue, finding.values, lang, finding.paper?.noun) };
}
