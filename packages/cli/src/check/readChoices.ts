import type { FailThreshold } from "@pcplan/core/config";
import { UsageError } from "../ports.js";

export const checkFormats = ["text", "json", "github", "sarif"] as const;

export interface CheckChoices {
  format: (typeof checkFormats)[number];
  failOn: FailThreshold;
}

interface Given extends Partial<CheckChoices> {
  json?: boolean;
  questions?: boolean;
}

/** Reads the choices that only `check` has; `--json` is `--format json`. */
export function readChoices({ json, format, failOn = "error", questions }: Given): CheckChoices {
  if (json && format !== undefined && format !== "json")
    throw new UsageError(`--json is --format json; --format ${format} is another.`);
  const chosen = format ?? (json ? "json" : "text");
  if (questions && (chosen === "github" || chosen === "sarif"))
    throw new UsageError("--questions are for people and programs: --format text or json.");
  return { format: chosen, failOn };
}
