import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { countVerdicts, readVerdicts, tellAll, toJudgedPage } from "./judged.ts";

/** So many of the sentences may be of no use, or not be judged yet. */
const MOST_USELESS = 0.05;

const path = fileURLToPath(new URL("../docs/reference/judged-findings.md", import.meta.url));
const held = readVerdicts(existsSync(path) ? readFileSync(path, "utf8") : "");
const told = await tellAll();

test("the page lists every sentence, with its verdict", async () => {
  await expect(toJudgedPage(told, held)).toMatchFileSnapshot(path);
});

test("no sentence is false, and few are of no use or not judged", () => {
  const counts = countVerdicts(told, held);
  expect(counts["false"]).toBe(0);
  const open = (counts["useless"] ?? 0) + (counts["not judged"] ?? 0);
  expect(open / told.length).toBeLessThan(MOST_USELESS);
});
