import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { makeTypes, target } from "../../../tools/client/makeClient.ts";
import { createClient } from "../src/client/index.js";
import { createApp } from "../src/index.js";

const app = createApp();
const client = createClient({
  baseUrl: "http://127.0.0.1",
  fetch: async (request) => app.fetch(request),
});

/** What is left of types when their layout is taken away. */
const withoutLayout = (types: string): string => types.replaceAll(/[\s;,"|()]/g, "");

test("the types are those of the service; pnpm client puts them right", async () => {
  const response = await app.request("/openapi.json");
  const made = await makeTypes((await response.json()) as object);
  expect(withoutLayout(readFileSync(target, "utf8"))).toBe(withoutLayout(made));
});

test("texts are sent as JSON and answered with their readings", async () => {
  const { data } = await client.POST("/v1/forecasts", { body: { texts: ["Q2 2018"] } });
  const [forecast] = data?.results ?? [];
  expect(forecast).toMatchObject({ kind: "period", latest: "2018-06-30" });
  if (forecast?.kind === "period") expectTypeOf(forecast.latest).toEqualTypeOf<string>();
});

test("a file is sent as it is, and several with options in parts", async () => {
  const file = new File(["Project\tForecast\nFilms\tQ4 2017\n"], "films.txt");
  const { data } = await client.POST("/v1/papers", { body: file });
  expect(data?.projects.map(({ title }) => title)).toEqual(["Films"]);
  const check = await client.POST("/v1/checks", {
    body: { papers: [file], asOf: "2020-01-31", rules: { "forecast-blank": "off" } },
  });
  expect(check.data).toHaveProperty("findings");
});

test("a refusal is told with its problems", async () => {
  const { error } = await client.POST("/v1/ledgers", { body: { papers: [] } });
  expect(error?.problems.map(({ code }) => code)).toEqual(["papers-count"]);
});
