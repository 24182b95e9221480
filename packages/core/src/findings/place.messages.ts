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

function sayRow({ of, title }: FindingRow): string {
  if (title === null) return "";
  return of === "spotlights" ? `, “${title}”` : `, row for ${sayTitle(title)}`;
}

/** Where a finding stands. */
export const placeWords: Catalogue<PlaceWords> = {
  en: {
    row: ({ where, ...row }) =>
      `${sayTable(row)}${sayRow(row)}${where === "" ? "" : ` (${where})`}`,
    table: sayTable,
  },
  cy: {},
};
