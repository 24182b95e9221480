import { comparePapers } from "@pcplan/core/comparison";
import { checkSeries } from "@pcplan/core/findings";
import { parseForecast } from "@pcplan/core/forecast";
import { toLedger } from "@pcplan/core/ledger";
import { parseAmounts } from "@pcplan/core/money";
import type { Result } from "@pcplan/core/result";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { toProblemResponse } from "./problemResponse.js";
import {
  readChecksRequest,
  readPairRequest,
  readPapersRequest,
  readTextsRequest,
  type TextsRequest,
} from "./readRequest.js";

/** The most bytes of one request that sends texts. */
export const LARGEST_REQUEST = 1024 * 1024;
/** The most bytes of one request that sends papers: some three hundred papers of sixty projects. */
export const LARGEST_PAPERS_REQUEST = 16 * LARGEST_REQUEST;

const paperRoutes = ["/v1/checks", "/v1/comparisons", "/v1/ledgers"];

/** Makes the service; it keeps nothing of what it is sent. */
export function createApp(): Hono {
  const app = new Hono();
  app.use(limitBody);
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.post("/v1/forecasts", answerTexts(readForecasts));
  app.post(
    "/v1/money",
    answerTexts(({ texts }) => texts.map((text) => parseAmounts(text))),
  );
  app.post(
    "/v1/checks",
    answer(readChecksRequest, ({ papers, ...options }) => checkSeries(papers, options)),
  );
  app.post(
    "/v1/comparisons",
    answer(readPairRequest, ({ papers: [before, after] }) => comparePapers(before, after)),
  );
  app.post(
    "/v1/ledgers",
    answer(readPapersRequest, ({ papers }) => toLedger(papers)),
  );
  app.all("/healthz", () => refuseMethod("GET, HEAD"));
  app.all("/v1/forecasts", () => refuseMethod("POST"));
  app.all("/v1/money", () => refuseMethod("POST"));
  for (const route of paperRoutes) app.all(route, () => refuseMethod("POST"));
  app.notFound(() => toProblemResponse(404, "There is nothing at this address."));
  app.onError(() =>
    toProblemResponse(500, "The service failed; this is not your request's fault."),
  );
  return app;
}

function answerTexts(read: (request: TextsRequest) => unknown[]) {
  return answer(readTextsRequest, (request) => ({ results: read(request) }));
}

function answer<T>(readRequest: (body: string) => Result<T>, toAnswer: (request: T) => object) {
  return async (context: Context): Promise<Response> => {
    const request = readRequest(await context.req.text());
    if (request.ok) return Response.json(toAnswer(request.value));
    const { problems } = request;
    return toProblemResponse(400, "The request cannot be read.", { problems });
  };
}

function readForecasts({ texts, yearStart }: TextsRequest) {
  const options = yearStart === undefined ? {} : { yearStart };
  return texts.map((text) => parseForecast(text, options));
}

const limitBody: MiddlewareHandler = (context, next) => {
  const maxSize = paperRoutes.includes(context.req.path) ? LARGEST_PAPERS_REQUEST : LARGEST_REQUEST;
  return bodyLimit({ maxSize, onError: () => refuseSize(maxSize) })(context, next);
};

function refuseSize(maxSize: number): Response {
  return toProblemResponse(413, `A request may have at most ${maxSize} bytes.`);
}

function refuseMethod(allow: string): Response {
  return toProblemResponse(405, `This address takes ${allow}.`, { headers: { allow } });
}
