import { createServiceProblem } from "../problems/index.js";
import { pageRoute } from "../page/pageRoute.js";
import { routes } from "../routes/index.js";
import type { RequestPorts } from "../request/index.js";
import type { Route } from "../routes/types.js";
import type { Answer, Task } from "./types.js";

/** Every route that works on a request, the form's among them, by its address. */
const byPath: ReadonlyMap<string, Route> = new Map(
  [...routes, pageRoute].map((route) => [route.path, route]),
);

/** Does one task: finds its route, and has it read the request and answer it. */
export async function answerTask(task: Task, ports: RequestPorts): Promise<Answer> {
  const route = byPath.get(task.route);
  if (route !== undefined) return route.answer(task, ports);
  return { ok: false, problems: [createServiceProblem("address-unknown", {})] };
}
