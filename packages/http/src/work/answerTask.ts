import { createServiceProblem } from "../problems/index.js";
import { findRoute } from "../routes/index.js";
import type { RoutePorts } from "../routes/types.js";
import type { Answer, Task } from "./types.js";

/** Does one task: finds its route, and has it read the request and answer it. */
export async function answerTask(task: Task, ports: RoutePorts): Promise<Answer> {
  const route = findRoute(task.route);
  if (route !== null) return route.answer(task, ports);
  return { ok: false, problems: [createServiceProblem("address-unknown", {})], page: null };
}
