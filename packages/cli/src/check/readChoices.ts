import type { CommandOptions } from "../commandOptions.js";
import { UsageError } from "../ports.js";

const formats = ["text", "json", "github", "sarif"] as const;
const thresholds = ["error", "warning", "never"] as const;

export interface CheckChoices {
  format: (typeof formats)[number];
  failOn: (typeof thresholds)[number];
}

/** Reads the choices that only `check` has; `--json` is `--format json`. */
export function readChoices({ json, format, failOn, questions }: CommandOptions): CheckChoices {
  if (json && format !== undefined && format !== "json")
    throw new UsageError(`--json is --format json; --format ${format} is another.`);
  const chosen = readOne("--format", format ?? (json ? "json" : "text"), formats);
  if (questions && (chosen === "github" || chosen === "sarif"))
    throw new UsageError("--questions are for people and programs: --format text or json.");
  return { format: chosen, failOn: readOne("--fail-on", failOn ?? "error", thresholds) };
}

function readOne<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `${flag} takes ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}, not “${text}”.`,
  );
}
