import { paperRules } from "./paperRules.js";

/** Every rule, those of one paper first. */
export const rules = [...paperRules];
