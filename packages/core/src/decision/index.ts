export { addColumnAmount } from "./addColumnAmount.js";
export { detectRestriction, type Restriction } from "./detectRestriction.js";
export { type AmountUnit, findAmountUnit, parseColumnAmount } from "./parseColumnAmount.js";
export { parseApprovedOn } from "./parseApprovedOn.js";
export { parseDecisionTitle, type DecisionTitle } from "./parseDecisionTitle.js";
export { type DecisionAmountsReading, readDecisionAmounts } from "./readDecisionAmounts.js";
export type { AmountRole, ApprovedOn, Decision, DecisionAmount } from "./types.js";
