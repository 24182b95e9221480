import { applyEvent, type Stage } from "../lifecycle/index.js";
import { type StageChangeKind, stageChangeRows } from "./vocabulary.js";

/**
 * What a change from one stage to another is called: by the event that the lifecycle allows between them. Where it allows
 * none, papers still print such changes, and they are called by the kind that leads to the new stage (to current:
 * resumed). To candidate none leads: a current project that is a candidate again is held, and any other has resumed.
 */
export function toStageChange(before: Stage, after: Stage): StageChangeKind {
  const kinds = stageChangeRows.filter(({ to }) => to === after);
  const allowed = kinds.find(({ event }) => applyEvent(before, event).ok);
  if (allowed !== undefined) return allowed.kind;
  if (after === "current") return "resumed";
  return kinds[0]?.kind ?? (before === "current" ? "held" : "resumed");
}
