import { isSchemaName, schemaNames, toJsonSchema } from "@pcplan/core/schemas";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { createServiceProblem, toProblemResponse } from "../problems/index.js";
import { routes } from "../routes/index.js";
import { createWorkHere } from "../work/createWorkHere.js";
import type { Work } from "../work/types.js";
import { addPages } from "./addPages.js";
import { answerRoute } from "./answerRoute.js";
import { hasToken } from "./hasToken.js";
import { describeFault, type Log, silentLog } from "./log.js";
import { type Metrics, startMetrics } from "./metrics.js";
import { type Observed, observe } from "./observe.js";
import { refuseMethod } from "./refuseMethod.js";
import { createSettings, type Settings } from "./settings.js";

/** What the service uses beside the requests. */
export interface AppPorts {
  /** Where the work of requests is done; the caller's own process where it is left out. */
  work?: Work;
  /** Where it says what it did; nowhere where it is left out. */
  log?: Log;
  /** Who is answered. */
  settings?: Pick<Settings, "tokens" | "origins">;
  /** Whether it still takes requests; until it stops where it is left out. */
  isReady?: () => boolean;
}

type Complete = Required<AppPorts> & { metrics: Metrics };

/**
 * Makes the service as a function from requests to answers, for any server. It keeps nothing of what it is sent.
 * @example
 * const response = await createApp().request("/healthz");
 * await response.json(); // => { status: "ok" }
 * @see serve
 */
export function createApp(ports: AppPorts = {}): Hono<Observed> {
  const {
    work = createWorkHere(),
    log = silentLog,
    settings = createSettings(),
    isReady = () => true,
  } = ports;
  const complete = { work, log, settings, isReady, metrics: startMetrics(work) };
  const app = new Hono<Observed>();
  addGates(app, complete);
  addWatch(app, complete);
  addShapes(app);
  addPages(app, work);
  for (const route of routes) {
    app.post(route.path, (context) => answerRoute(context, route, work));
    app.all(route.path, () => refuseMethod("POST"));
  }
  app.notFound(() => toProblemResponse([createServiceProblem("address-unknown", {})]));
  app.onError((error, context) => {
    log.error({ id: context.get("requestId"), ...describeFault(error) }, "failed");
    return toProblemResponse([createServiceProblem("service-failed", {})]);
  });
  return app;
}

/** Addresses that say how the service is, and nothing else; who watches it needs no token for them. */
const OPEN: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

/** How the browsers of people and the libraries of programs are told to send a token. */
const CHALLENGE = 'Bearer realm="pcplan", Basic realm="pcplan", charset="UTF-8"';

function addGates(app: Hono<Observed>, { log, metrics, settings }: Complete): void {
  const { tokens, origins } = settings;
  app.use(observe({ log, metrics }));
  if (origins.length > 0)
    app.use(cors({ origin: [...origins], allowMethods: ["GET", "POST"], maxAge: 600 }));
  app.use(compress({ threshold: 1024 }));
  if (tokens.length === 0) return;
  app.use(async (context, next) => {
    const { path } = context.req;
    if (OPEN.has(path) || hasToken(context.req.header("authorization") ?? null, tokens))
      return next();
    const problem = createServiceProblem("token-needed", {});
    return toProblemResponse([problem], { "www-authenticate": CHALLENGE });
  });
}

function addWatch(app: Hono<Observed>, { isReady, metrics }: Complete): void {
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/readyz", (context) =>
    isReady()
      ? context.json({ status: "ok" })
      : toProblemResponse([createServiceProblem("service-stopping", {})]),
  );
  app.get("/metrics", async (context) =>
    context.body(await metrics.toText(), 200, { "content-type": metrics.mediaType }),
  );
  for (const path of ["/healthz", "/readyz", "/metrics"])
    app.all(path, () => refuseMethod("GET, HEAD"));
}

/** What stays the same from one release to the next is asked for again only where it changed. */
function addShapes(app: Hono<Observed>): void {
  app.use("/v1/schemas/*", etag());
  app.get("/v1/schemas/:name", (context) => answerSchema(context, context.req.param("name")));
  app.all("/v1/schemas/:name", () => refuseMethod("GET, HEAD"));
}

function answerSchema(context: Context, name: string): Response {
  if (isSchemaName(name))
    return context.json(toJsonSchema(name), 200, { "cache-control": "no-cache" });
  const problem = createServiceProblem("schema-unknown", { names: schemaNames }, { found: name });
  return toProblemResponse([problem]);
}
