import type { Stage } from "../lifecycle/index.js";
import { type StageChangeKind, stageChangeRows } from "./vocabulary.js";

/**
 * What a change from one stage to another is called: by the kind that leads to the later stage, whether or not the
 * lifecycle allows it, for papers print what it does not. To current two kinds lead: a candidate is initiated, and any other
 * has resumed, a reopened project too. To candidate none leads: a current project is held, and any other has resumed.
 */
export function toStageChange(before: Stage, after: Stage): StageChangeKind {
  if (after === "current") return before === "candidate" ? "initiated" : "resumed";
  const leading = stageChangeRows.find(({ to }) => to === after);
  return leading?.kind ?? (before === "current" ? "held" : "resumed");
}
