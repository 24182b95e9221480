import type { Severity } from "../result/index.js";

/** How findings are grouped for people, in the order in which they are read. */
export const findingGroups = [
  { severity: "error", label: "Must fix" },
  { severity: "warning", label: "Worth checking" },
  { severity: "note", label: "Fine to ignore" },
] as const satisfies readonly { severity: Severity; label: string }[];
