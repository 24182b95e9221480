import type { Problem } from "@pcplan/core/result";
import { UsageError } from "./ports.js";

/** Says a problem in one line: what is the matter, what was expected and found, and what to do. */
export function describeProblem({ message, expected, found, advice, at }: Problem): string {
  const source = at?.source ?? "";
  const parts = [expected && `Expected ${expected}`, found && `found ${found}`];
  const compared = parts.filter((part) => part !== null).join("; ");
  const words = [message, compared && `${compared}.`, advice].filter(Boolean).join(" ");
  return message.includes(source) ? words : `${source}: ${words}`;
}

/** The refusal of a file that is not what it should be: the sentence, then each problem on a line of its own. */
export function refuseFile(sentence: string, problems: readonly Problem[]): UsageError {
  const lines = problems.map(
    ({ message, found }) => `  ${message}${found ? ` Found ${found}.` : ""}`,
  );
  return new UsageError([sentence, ...lines].join("\n"));
}
