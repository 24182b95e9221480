import { parseForecast } from "@pcplan/core/forecast";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { toProblemResponse } from "./problemResponse.js";

/** The most bytes of one request. */
export const LARGEST_REQUEST = 1024 * 1024;

const forecastsRequest = z.strictObject({
  texts: z.array(z.string()),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
});

/** Makes the service; it keeps nothing of what it is sent. */
export function createApp(): Hono {
  const app = new Hono();
  app.use(
    bodyLimit({
      maxSize: LARGEST_REQUEST,
      onError: () => toProblemResponse(413, "The request is too large."),
    }),
  );
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.post("/v1/forecasts", async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const read = forecastsRequest.safeParse(body);
    if (!read.success)
      return toProblemResponse(400, 'Expected JSON such as {"texts":["Q2 2018"],"yearStart":1}.');
    const { texts, yearStart } = read.data;
    const options = yearStart === undefined ? {} : { yearStart };
    return context.json({ results: texts.map((text) => parseForecast(text, options)) });
  });
  app.notFound(() => toProblemResponse(404, "There is nothing at this address."));
  app.onError(() =>
    toProblemResponse(500, "The service failed; this is not your request's fault."),
  );
  return app;
}
