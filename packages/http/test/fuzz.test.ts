import { expect, test } from "vitest";
import { fuzzedPaths, fuzzRoute } from "./fuzzRoutes.ts";

test("every route that takes JSON is tried", () => {
  expect(fuzzedPaths.length).toBeGreaterThanOrEqual(7);
});

/** Always the same requests; `pnpm proof` tries others, and more. */
test.each(fuzzedPaths)("%s answers what it states, whatever it is sent", async (path) => {
  const statuses = await fuzzRoute(path, { numRuns: 50, seed: 2026 });
  expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([200, 400]);
});
