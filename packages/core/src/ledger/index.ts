export { formatLedger } from "./formatLedger.js";
export { toLedger } from "./toLedger.js";
export { toLedgerTable } from "./toLedgerTable.js";
export type { Ledger, LedgerForecast, LedgerOptions, LedgerProject } from "./types.js";
