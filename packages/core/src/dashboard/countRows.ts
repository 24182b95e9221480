import { formatStage, type Stage, shownStages } from "../lifecycle/index.js";
import type { Language } from "../text/index.js";
import type { Dashboard } from "./types.js";

/** A stage with its label, the count that the paper states of it and the rows that it lists. */
export interface CountRow {
  stage: Stage;
  label: string;
  /** `null` where the paper states none. */
  stated: number | null;
  counted: number;
}

/** Sets the counts that a paper states beside those that its rows give, stage by stage. */
export function countRows({ stated, counted }: Dashboard["headline"], lang: Language): CountRow[] {
  return shownStages.map(({ stage, statedIn }) => ({
    stage,
    label: formatStage(stage, { lang }),
    stated: statedIn === null ? null : (stated?.[statedIn] ?? null),
    counted: counted[stage],
  }));
}
