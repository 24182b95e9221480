export { addMoney, shareMoney } from "./arithmetic.js";
export { formatMoney, formatMoneyInShort } from "./formatMoney.js";
export type { MoneyProblemCode } from "./messages.js";
export { parseAmount } from "./parseAmount.js";
export { LONGEST_MONEY_TEXT, parseAmounts } from "./parseAmounts.js";
export { type CountedDecision, type MoneySummary, summariseMoney } from "./summariseMoney.js";
export type { Amount, AmountQualifier, AmountsReading } from "./types.js";
