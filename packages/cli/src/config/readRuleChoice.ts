import { ruleChoices } from "@pcplan/core/config";
import type { RuleChoices } from "@pcplan/core/findings";
import { sayNearest } from "../findNearest.js";
import { UsageError } from "../ports.js";
import { sayOr } from "../sayOr.js";
import { ruleCodes } from "./ruleCodes.js";

/** Reads what `--rule` is given, such as `forecast-blank=off`. */
export function readRuleChoice(text: string): RuleChoices {
  const [code = "", ...words] = text.split("=");
  const word = words.join("=");
  const choice = ruleChoices.find((one) => one === word);
  if (!ruleCodes.includes(code))
    throw new UsageError(
      `There is no rule “${code}”; docs/reference/rules.md has them all.${sayNearest(code, ruleCodes)}`,
    );
  if (choice === undefined)
    throw new UsageError(
      `--rule takes ${code}= and then ${sayOr(ruleChoices)}, not “${word}”.${sayNearest(word, ruleChoices)}`,
    );
  return { [code]: choice };
}
