export { toLedgerDocument } from "./toLedgerDocument.js";
export { toLedger } from "./toLedger.js";
export { toLedgerTable } from "./toLedgerTable.js";
export type { Became, Ledger, LedgerForecast, LedgerOptions, LedgerProject } from "./types.js";
