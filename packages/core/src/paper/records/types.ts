import type { Table } from "../../document/index.js";
import type { Place } from "../../result/index.js";
import type { FoundTable } from "../findTable.js";

/** One thing that a record says: under which label, what, and where. */
export interface RecordPart {
  /** The label as printed, or the words of the common vocabulary where none is printed. */
  label: string;
  text: string;
  at: Place;
}

/** A project or a decision that lines tell, where a table would have had a row. */
export interface LineRecord {
  kind: "projects" | "decisions";
  title: RecordPart;
  parts: RecordPart[];
  /** How many of the lines belong to it. */
  size: number;
}

/** A table made of lines, with what its columns hold: what reads tables reads it as any other. */
export interface RecordTable extends Table {
  is: FoundTable;
}

/** Says whether a table was made of lines. */
export function isOfLines(table: Table): table is RecordTable {
  return "is" in table;
}
