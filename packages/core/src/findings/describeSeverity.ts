import type { Severity } from "../result/index.js";
import { type Language, say } from "../text/index.js";
import { checkWords } from "./check.messages.js";

/** The severities in the order in which people read their findings. */
export const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/**
 * Says a severity as people call it.
 * @example
 * describeSeverity("warning"); // => "Worth checking"
 */
export function describeSeverity(severity: Severity, lang: Language = "en"): string {
  return say(checkWords, "group", { severity }, lang);
}
