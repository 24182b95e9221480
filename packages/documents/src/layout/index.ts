export { findLooseTables } from "./findLooseTables.js";
export { readPages } from "./readPages.js";
export type { Fragment, LayoutPage, PlacedTable, Rule, Run } from "./types.js";
