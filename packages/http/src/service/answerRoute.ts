import type { Context } from "hono";
import { readDocument } from "@pcplan/documents";
import { createServiceProblem, toProblemResponse } from "../problems/index.js";
import type { Route } from "../routes/types.js";
import { answerTask } from "../work/answerTask.js";
import type { Answer, Task, Work } from "../work/types.js";
import { readBody, statedLength } from "./readBody.js";

/** So few bytes of texts are read where the service itself runs: it takes less than to send them elsewhere. */
const LIGHT = 64 * 1024;

/** Seconds after which a request is worth sending again. */
const RETRY_SECONDS = 5;

/** Answers one request of a route: takes a place, reads the body, has the work done and gives the place back. */
export async function answerRoute(context: Context, route: Route, work: Work): Promise<Response> {
  const request = context.req.raw;
  if (isLight(request, route)) {
    const task = await toTask(request, route);
    return task instanceof Response ? task : toResponse(await answerTask(task, { readDocument }));
  }
  const place = work.enter();
  if (place === null) return refuseBusy();
  try {
    const task = await toTask(request, route);
    return task instanceof Response ? task : toResponse(await place.run(task, request.signal));
  } finally {
    place.leave();
  }
}

/** Papers are work; a few texts are not. */
function isLight(request: Request, { intake }: Route): boolean {
  const length = statedLength(request);
  return intake.parts.length === 0 && length !== null && length <= LIGHT;
}

/** Nothing is unpacked: what is packed could be of any size. */
function isPacked(request: Request): boolean {
  const encoding = request.headers.get("content-encoding");
  return encoding !== null && encoding.toLowerCase() !== "identity";
}

async function toTask(request: Request, { path, mostBytes }: Route): Promise<Task | Response> {
  if (isPacked(request)) {
    const found = request.headers.get("content-encoding");
    const expected = ["a body without Content-Encoding"];
    return toProblemResponse([createServiceProblem("request-media-type", { expected }, { found })]);
  }
  const body = await readBody(request, mostBytes);
  if (!body.ok) return toProblemResponse(body.problems);
  return {
    route: path,
    query: [...new URL(request.url).searchParams],
    mediaType: request.headers.get("content-type"),
    accept: request.headers.get("accept"),
    body: body.value,
  };
}

/** Makes a response of what became of a task. */
export function toResponse(answer: Answer): Response {
  if (!answer.ok) return toProblemResponse(answer.problems);
  const { body, mediaType, fileName } = answer;
  const saved: Record<string, string> =
    fileName === null ? {} : { "content-disposition": `attachment; filename="${fileName}"` };
  const length = String(body.length);
  const headers = { "content-type": mediaType, "content-length": length, ...saved };
  return new Response(Buffer.from(body), { headers });
}

function refuseBusy(): Response {
  const problem = createServiceProblem("service-busy", { seconds: RETRY_SECONDS });
  return toProblemResponse([problem], { "retry-after": String(RETRY_SECONDS) });
}
