import { expect, test } from "vitest";
import { LARGEST_TEXTS_REQUEST } from "../routes/defineTextsRoute.js";
import { serve } from "../../dist/index.js";
import { createApp } from "./createApp.js";

const headers = { "content-type": "application/json" };
const post = (body: string) =>
  createApp().request("/v1/forecasts", { method: "POST", headers, body });

test("the service says that it is there", async () => {
  expect(await (await createApp().request("/healthz")).json()).toEqual({ status: "ok" });
});

test("forecasts come back in order, unreadable ones included", async () => {
  const response = await post('{"texts":["Q4 2017","Q5 2018"],"yearStart":4}');
  const { results } = (await response.json()) as { results: { kind: string; latest?: string }[] };
  expect(results.map(({ kind }) => kind)).toEqual(["period", "unreadable"]);
  expect(results[0]?.latest).toBe("2018-03-31");
});

test.each(["", "[]", '{"texts":"Q1 2018"}', '{"texts":[],"other":1}'])(
  "a request of %j is refused",
  async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  },
);

test("amounts come back with their problems, in order", async () => {
  const body = JSON.stringify({ texts: ["£350k", "none"] });
  const response = await createApp().request("/v1/money", { method: "POST", headers, body });
  const { results } = (await response.json()) as { results: { amounts: { amount: string }[] }[] };
  expect(results.map(({ amounts }) => amounts.map(({ amount }) => amount))).toEqual([
    ["350000.00"],
    [],
  ]);
});

test("a refusal names what is wrong with the request", async () => {
  const body = (await (await post('{"texts":[],"other":1}')).json()) as Record<string, unknown>;
  expect(body).toMatchObject({ type: "about:blank", status: 400, title: "Bad request" });
  expect(body["problems"]).toMatchObject([{ code: "json-unfit" }]);
  const odd = (await (await post('{"texts":["Q1 2018"],"yearStart":3}')).json()) as typeof body;
  expect(odd["problems"]).toMatchObject([{ code: "json-unfit", found: "3" }]);
});

test("a request that is too large, to nowhere or by the wrong method is refused", async () => {
  const app = createApp();
  const wrong = await app.request("/v1/forecasts");
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
  expect((await app.request("/nowhere")).status).toBe(404);
  expect((await post("x".repeat(LARGEST_TEXTS_REQUEST + 1))).status).toBe(413);
});

test("the service starts on loopback and can be closed", async () => {
  const service = await serve({ port: 0, log: "silent" });
  expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  await service.close();
});
