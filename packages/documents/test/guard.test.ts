import { listOfficePapers, loadOfficePaper } from "@pcplan/fixtures";
import { afterAll, describe, expect, test } from "vitest";
import { type GuardLimits, startGuard } from "../dist/guard/index.js";
import { readDocument } from "../src/index.js";

const guard = startGuard();
afterAll(() => guard.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (count: number) => bytes(`Project\tForecast\n${"Films\tQ2 2018\n".repeat(count)}`);

/** Asks a guard of narrow limits to read one file, and gives the code of its refusal. */
async function refuse(file: Uint8Array, limits: Partial<GuardLimits>): Promise<string | null> {
  const narrow = startGuard(limits);
  const read = await readDocument(file, { name: "paper.txt", guard: narrow });
  narrow.close();
  return read.ok ? null : read.problem.code;
}

describe("a guard", () => {
  test("gives what is read without it, places and problems included", async () => {
    for (const name of listOfficePapers().slice(0, 20)) {
      const paper = await loadOfficePaper(name);
      const guarded = await readDocument(paper.bytes, { name, guard });
      expect(guarded).toEqual(
        JSON.parse(JSON.stringify(await readDocument(paper.bytes, { name }))),
      );
    }
  });

  test("gives the refusals of readers as they are", async () => {
    const read = await readDocument(Uint8Array.of(), { name: "empty.txt", guard });
    expect(read).toMatchObject({ ok: false, problem: { code: "file-empty" } });
  });

  test.each<[why: string, limits: Partial<GuardLimits>, code: string]>([
    ["takes too long", { milliseconds: 1 }, "limit-time"],
    ["takes too much memory", { memory: 50 * 1024 * 1024 }, "limit-memory"],
    ["says too much", { output: 1_000 }, "limit-output"],
  ])("ends a file that %s", async (_why, limits, code) => {
    expect(await refuse(rows(20_000), limits)).toBe(code);
  });

  test("goes on after a file that it ended", async () => {
    const narrow = startGuard({ output: 100_000 });
    const long = await readDocument(rows(20_000), { name: "a.txt", guard: narrow });
    const short = await readDocument(rows(2), { name: "b.txt", guard: narrow });
    narrow.close();
    expect([long.ok, short.ok]).toEqual([false, true]);
  });

  test("reads many files in the order in which they are given, side by side for the caller", async () => {
    const reads = [3, 1, 2].map((count) => readDocument(rows(count), { name: "a.txt", guard }));
    const counts = (await Promise.all(reads)).map(
      (read) => JSON.stringify(read).split("Films").length - 1,
    );
    expect(counts).toEqual([3, 1, 2]);
  });

  test("is interrupted with its caller, and reads nothing once it is closed", async () => {
    const own = startGuard();
    const stop = new AbortController();
    const read = readDocument(rows(20_000), { name: "a.txt", guard: own, signal: stop.signal });
    stop.abort();
    expect(await read).toMatchObject({ problem: { code: "reading-interrupted" } });
    own.close();
    const late = await readDocument(rows(1), { name: "a.txt", guard: own });
    expect(late).toMatchObject({ problem: { code: "reading-interrupted" } });
  });
});
