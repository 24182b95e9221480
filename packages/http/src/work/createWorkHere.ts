import { readDocument } from "@pcplan/documents";
import type { RequestPorts } from "../request/index.js";
import { answerTask } from "./answerTask.js";
import type { Work } from "./types.js";

/**
 * Does the work of requests in the caller's own process: for tests, and where another guard stands around the service. A
 * request that never ends is not ended, and one that takes too much memory takes the caller's.
 * @param ports what reads files; without a guard where it is left out
 */
export function createWorkHere(ports: RequestPorts = { readDocument }): Work {
  return {
    enter: () => ({ run: (task) => answerTask(task, ports), leave: () => undefined }),
    taken: () => 0,
    close: () => undefined,
  };
}
