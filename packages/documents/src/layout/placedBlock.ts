import type { Chart, Figure, Line, Region, Table } from "@pcplan/core/document";
import type { Bounds } from "./placedGraphics.js";
import type { LayoutPage, PlacedTable } from "./types.js";

/** A block and where it stands on its page, which is needed to join blocks over several pages. */
export interface PlacedBlock {
  block: Line | Table | Figure | Chart;
  page: LayoutPage;
  bounds: Bounds;
  /** For a table, its cells as they stand on the page; `null` for any other block. */
  table: PlacedTable | null;
  /** The column or tile in which it stands; `null` where its page has none. */
  region: Region | null;
}
