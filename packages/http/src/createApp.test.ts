import { expect, test } from "vitest";
import { createApp } from "./createApp.js";

const post = (body: string) => createApp().request("/v1/forecasts", { method: "POST", body });

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
