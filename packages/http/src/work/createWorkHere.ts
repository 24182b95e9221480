import { readDocument } from "@pcplan/documents";
import { answerTask } from "./answerTask.js";
import type { Work } from "./types.js";

/**
 * Does the work of requests in the caller's own process: for tests, and where another guard stands around the service. A
 * request that never ends is not ended, and one that takes too much memory takes the caller's.
 */
export function createWorkHere(): Work {
  return {
    enter: () => ({ run: (task) => answerTask(task, { readDocument }), leave: () => undefined }),
    taken: () => 0,
    close: () => undefined,
  };
}
