import { get } from "node:http";
import { availableParallelism } from "node:os";
import { describe, expect, test } from "vitest";
import { serve } from "../packages/http/dist/index.js";
import { fuzzedPaths, fuzzRoute } from "../packages/http/test/fuzzRoutes.ts";

/** Requests that are sent to each route; with more, a longer night finds more. */
const RUNS = Number(process.env["PROOF_REQUESTS"] ?? 1_000);

describe("a request that an address takes or almost takes", () => {
  test.each(fuzzedPaths)("%s answers it as it states", async (path) => {
    const statuses = await fuzzRoute(path, { numRuns: RUNS });
    console.log(path, Object.fromEntries(statuses));
    expect([...statuses.keys()].every((status) => status === 200 || status === 400)).toBe(true);
  });
});

const MIB = 1024 * 1024;
const row = (index: number) => `Project ${index}\tTo do what ${index} does\tQ2 2020\n`;

/** A table of as many rows as sixteen megabytes hold. */
const largest =
  `Project\tObjective\tForecast End Date\n${Array.from({ length: 400_000 }, (_, index) => row(index)).join("")}`.slice(
    0,
    16 * MIB - 1,
  );

const percentile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);

/** Asks over a connection of its own, as what watches a service does; gives the status. */
async function askHealth(url: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  get(`${url}/healthz`, { agent: false }, (response) => {
    response.resume();
    resolve(response.statusCode);
  }).on("error", reject);
  return promise;
}

test("while ten requests of sixteen megabytes are read, it says that it is there", async () => {
  const service = await serve({ port: 0, log: "silent", places: 16, seconds: 120 });
  let isBusy = true;
  const large = Promise.all(
    Array.from({ length: 10 }, async () => {
      const response = await fetch(`${service.url}/v1/papers`, { method: "POST", body: largest });
      await response.arrayBuffer();
      return response.status;
    }),
  ).finally(() => (isBusy = false));
  const times: number[] = [];
  while (isBusy) {
    const start = performance.now();
    expect(await askHealth(service.url)).toBe(200);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const statuses = await large;
  await service.close();
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${times.length} × healthz: median ${percentile(sorted, 0.5)} ms, 95th of a hundred ${percentile(sorted, 0.95)} ms, longest ${percentile(sorted, 0.9999)} ms; statuses ${statuses.join(" ")}; ${availableParallelism()} cores`,
  );
  expect(statuses.every((status) => status === 200 || status === 422)).toBe(true);
  expect(percentile(sorted, 0.5)).toBeLessThan(250);
});

/** Seconds for which many connections ask. */
const SECONDS = Number(process.env["PROOF_SECONDS"] ?? 60);
const CONNECTIONS = 32;

test("for a minute, at 32 connections over mixed routes, nothing fails and memory stays flat", async () => {
  const service = await serve({ port: 0, log: "silent", places: 64 });
  const paper = await (
    await fetch(`${service.url}/v1/papers?name=a.txt`, {
      method: "POST",
      body: largest.slice(0, 3_000),
    })
  ).json();
  const headers = { "content-type": "application/json" };
  const asked: [path: string, init?: RequestInit][] = [
    ["/healthz"],
    ["/v1/forecasts", { method: "POST", headers, body: '{"texts":["Q2 2018","Apr \'20"]}' }],
    ["/v1/money", { method: "POST", headers, body: '{"texts":["up to £350k a year"]}' }],
    ["/v1/checks", { method: "POST", headers, body: JSON.stringify({ papers: [paper] }) }],
    ["/v1/dashboards", { method: "POST", headers, body: JSON.stringify({ papers: [paper] }) }],
    ["/v1/papers", { method: "POST", body: largest.slice(0, 3_000) }],
    ["/v1/schemas/paper"],
  ];
  const end = performance.now() + SECONDS * 1000;
  const failures: string[] = [];
  let count = 0;
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(process.memoryUsage().rss / MIB), 1_000);
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, connection) => {
      for (let turn = connection; performance.now() < end; turn++) {
        const [path, init] = asked[turn % asked.length] ?? ["/healthz"];
        const response = await fetch(`${service.url}${path}`, init);
        await response.arrayBuffer();
        if (response.status !== 200) failures.push(`${path} ${response.status}`);
        count++;
      }
    }),
  );
  clearInterval(watch);
  await service.close();
  const half = memory.slice(Math.floor(memory.length / 2));
  console.log(
    `${count} requests in ${SECONDS} s; memory ${Math.round(half[0] ?? 0)} MiB at half time, ${Math.round(half.at(-1) ?? 0)} MiB at the end`,
  );
  expect(failures).toEqual([]);
  expect(half.at(-1) ?? 0).toBeLessThan(1.5 * (half[0] ?? 0));
});
