import { paperRules } from "./paperRules.js";
import { seriesRules } from "./seriesRules.js";

/** Every rule as data: its code, severity, reason and examples; those of one paper first, then those across papers. */
export const rules = [...paperRules, ...seriesRules] as const;
