export { defaultGuardLimits, type GuardLimits } from "./guardLimits.js";
export { startGuard } from "./startGuard.js";
