import { applyEvent, type Stage } from "../lifecycle/index.js";
import { type StageChangeKind, stageChangeRows } from "./vocabulary.js";

/**
 * What a change of stage is called: by the event that leads from the one to the other. A way back for which there is no
 * event takes the nearest: what comes to a stage again has resumed, and a current project that is a candidate again is held.
 */
export function toStageChange(before: Stage, after: Stage): StageChangeKind {
  const leading = stageChangeRows.filter(({ to }) => to === after);
  const allowed = leading.find(({ event }) => applyEvent(before, event).ok);
  const nearest = before === "current" ? "held" : "resumed";
  return (allowed ?? leading.at(-1))?.kind ?? nearest;
}
