import type { Project } from "../project/index.js";
import type { ComparedRow } from "./types.js";

/** What a comparison keeps of a whole row: never the lead, who is a person. */
export function toComparedRow(row: Project): ComparedRow {
  const { id, title, strand, strandConfidence, objective, stage } = row;
  const { forecast, isStatutory, deadline, rag, at } = row;
  return {
    id,
    title,
    strand,
    strandConfidence,
    objective,
    stage,
    forecast,
    isStatutory,
    deadline,
    rag,
    at,
  };
}
