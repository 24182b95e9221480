import type { Finding, RuleCode } from "@pcplan/core/findings";
import type { PaperProblemCode } from "@pcplan/core/paper";

/** Advice that names a flag of this command, in place of what the library advises; the library knows no flags. */
export const flagAdvice: ReadonlyMap<string, string> = new Map<RuleCode | PaperProblemCode, string>(
  [
    ["as-of-unknown", "Print the day of the meeting, or give it with --as-of 2020-02-07."],
    [
      "day-unclear",
      "Write the day once at the front of the paper, or give it with --as-of 2020-02-07.",
    ],
    [
      "quarter-basis-undeclared",
      "Say in the paper what Q1 is, such as April to June; --year-start 4 reads the quarters as financial ones.",
    ],
  ],
);

/** Names the flag that helps, for people; JSON keeps the advice of the library, as the service gives it. */
export function withFlagAdvice(finding: Finding): Finding {
  return { ...finding, advice: flagAdvice.get(finding.code) ?? finding.advice };
}
