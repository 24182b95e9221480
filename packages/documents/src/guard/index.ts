export { awaitAnswer, type AwaitAnswerOptions, type Ending, isAlive } from "./awaitAnswer.js";
export { defaultGuardLimits, type GuardLimits } from "./guardLimits.js";
export { startGuard } from "./startGuard.js";
export { startProcess, type StartProcessOptions } from "./startProcess.js";
