import { formatStage } from "../lifecycle/index.js";
import { type Catalogue, sayTitle } from "../text/index.js";
import type { FindingRow } from "./types.js";

interface PlaceWords {
  /** A row of a table, with the page or the line where that is known. */
  row: FindingRow & { noun: string; where: string };
  /** The table alone. */
  table: FindingRow & { noun: string };
}

function sayTable({ of, stage, noun }: PlaceWords["table"]): string {
  if (of === "decisions") return "Decisions table";
  if (of === "spotlights") return "Spotlights";
  return stage === null ? `Table of ${noun}` : `${formatStage(stage)} ${noun} table`;
}

/** Where a finding stands. */
export const placeWords: Catalogue<PlaceWords> = {
  en: {
    row: ({ where, ...row }) =>
      `${sayTable(row)}, ${row.of === "spotlights" ? "“" + row.title + "”" : `row for ${sayTitle(row.title)}`}${where === "" ? "" : ` (${where})`}`,
    table: sayTable,
  },
  cy: {},
};
