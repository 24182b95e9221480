export { allowedMoves, isMoveAllowed, isStage, stages } from "./stages.js";
export type { Stage } from "./stages.js";
export { applyEvent, applyEvents, eventMoves } from "./applyEvent.js";
export type { StageEvent } from "./applyEvent.js";
