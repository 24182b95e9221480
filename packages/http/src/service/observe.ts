import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { usualHeaders } from "./headers.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";

/** An id that a caller gave its request is taken over, so that it can be found in both logs. */
const ID = /^[\w-]{1,64}$/;

/** What is known of a request to those that log something of it. */
export type Observed = {
  /** What Hono keeps of a request while it is answered. */
  Variables: {
    /** The id by which the request is found in the log and in its answer. */
    requestId: string;
  };
};

/**
 * Gives every request an id and every answer the usual headers, and counts and logs it: its route, and nothing of what
 * was sent.
 */
export function observe({
  log,
  metrics,
}: {
  log: Log;
  metrics: Metrics;
}): MiddlewareHandler<Observed> {
  return async (context, next) => {
    const start = performance.now();
    const given = context.req.header("x-request-id") ?? "";
    const id = ID.test(given) ? given : randomUUID();
    context.set("requestId", id);
    await next();
    const { headers, status } = context.res;
    for (const [name, value] of Object.entries(usualHeaders))
      if (!headers.has(name)) headers.set(name, value);
    headers.set("x-request-id", id);
    const route = nameRoute(context);
    const { method } = context.req;
    const seconds = (performance.now() - start) / 1000;
    metrics.add({ route, method, status, seconds });
    log.info({ id, method, route, status, ms: Math.round(seconds * 1000) }, "answered");
  };
}

/** The route's own pattern; an address that is no route may hold anything. */
function nameRoute(context: Context): string {
  const path = routePath(context, -1);
  return path.includes("*") ? "none" : path;
}
