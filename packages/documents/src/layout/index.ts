export { BULLET } from "./bullets.js";
export { findLooseTables } from "./findLooseTables.js";
export { readPages } from "./readPages.js";
export { runsOf } from "./runsOf.js";
export type {
  Fill,
  Fragment,
  LayoutPage,
  LetterWidths,
  NamedTable,
  Part,
  PlacedTable,
  Rule,
  Run,
} from "./types.js";
