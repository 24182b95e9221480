export { applyEvent, applyEvents } from "./applyEvent.js";
export { eventMoves, events, formatEvent } from "./events.js";
export {
  allowedMoves,
  formatStage,
  isMoveAllowed,
  isStage,
  openStages,
  shownStages,
  stages,
  toStageRecord,
} from "./stages.js";
export { stageLeft, stageReached } from "./stages.messages.js";
export type { LifecycleEvent, Stage, StageEvent, StatedCount } from "./vocabulary.js";
