import { parseForecast } from "@pcplan/core/forecast";
import { parseAmounts } from "@pcplan/core/money";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { toProblemResponse } from "./problemResponse.js";
import { readTextsRequest, type TextsRequest } from "./readRequest.js";

/** The most bytes of one request. */
export const LARGEST_REQUEST = 1024 * 1024;

/** Makes the service; it keeps nothing of what it is sent. */
export function createApp(): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: LARGEST_REQUEST, onError: refuseSize }));
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.post("/v1/forecasts", answerTexts(readForecasts));
  app.post(
    "/v1/money",
    answerTexts(({ texts }) => texts.map((text) => parseAmounts(text))),
  );
  app.all("/healthz", () => refuseMethod("GET, HEAD"));
  app.all("/v1/forecasts", () => refuseMethod("POST"));
  app.all("/v1/money", () => refuseMethod("POST"));
  app.notFound(() => toProblemResponse(404, "There is nothing at this address."));
  app.onError(() =>
    toProblemResponse(500, "The service failed; this is not your request's fault."),
  );
  return app;
}

function answerTexts(read: (request: TextsRequest) => unknown[]) {
  return async (context: Context): Promise<Response> => {
    const request = readTextsRequest(await context.req.text());
    if (request.ok) return Response.json({ results: read(request.value) });
    const { problems } = request;
    return toProblemResponse(400, "The request cannot be read.", { problems });
  };
}

function readForecasts({ texts, yearStart }: TextsRequest) {
  const options = yearStart === undefined ? {} : { yearStart };
  return texts.map((text) => parseForecast(text, options));
}

function refuseSize(): Response {
  return toProblemResponse(413, `A request may have at most ${LARGEST_REQUEST} bytes.`);
}

function refuseMethod(allow: string): Response {
  return toProblemResponse(405, `This address takes ${allow}.`, { headers: { allow } });
}
