import type { Finding, RuleChoices } from "./types.js";

/**
 * Leaves out the findings whose code is off, and gives the others the severity that was chosen for their code.
 * @param choices by code; a code that is not named keeps its own severity
 * @example
 * const { findings } = checkPaper(parsePaperText(""));
 * applyChoices(findings, { "nothing-found": "off" }); // => []
 */
export function applyChoices(findings: readonly Finding[], choices: RuleChoices = {}): Finding[] {
  return findings.flatMap((finding) => {
    const choice = Object.hasOwn(choices, finding.code) ? choices[finding.code] : undefined;
    if (choice === "off") return [];
    return [choice === undefined ? finding : { ...finding, severity: choice }];
  });
}
