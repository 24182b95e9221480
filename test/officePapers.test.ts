import { readPaper } from "@pcplan/core";
import { readDocument } from "@pcplan/documents";
import { listOfficePapers, loadOfficePaper } from "@pcplan/fixtures";
import { expect, test } from "vitest";
import { type PaperValues, paperValuesSchema } from "./paperValues.ts";
import { scorePaper } from "./scorePaper.ts";
import { type Score, type Verdict, verdicts } from "./scores.ts";

/** What is read of all papers together today. The floors rise as more is read and never fall. */
const LEAST_RIGHT_PERCENT = 99.6;
const MOST_SILENT = 3;

async function score(name: string): Promise<{ name: string; scores: Score[] }> {
  const { bytes, expected } = await loadOfficePaper(name);
  const values = paperValuesSchema.parse(expected);
  const read = await readPaper(bytes, { readDocument, name });
  if (!read.ok) throw new Error(`${name}: ${read.problem.message}`);
  return { name, scores: scorePaper(values, read.value, new TextDecoder().decode(bytes)) };
}

const count = (scores: readonly Score[], verdict: Verdict): number =>
  scores.filter((each) => each.verdict === verdict).length;

const tell = (name: string, scores: readonly Score[]): string =>
  `${name}: ${verdicts.map((verdict) => `${count(scores, verdict)} ${verdict}`).join(", ")}`;

test("papers of many offices are read, and what is not is said", { timeout: 300_000 }, async () => {
  const papers = await Promise.all(listOfficePapers().map(score));
  const all = papers.flatMap(({ scores }) => scores);
  const percent = (100 * count(all, "right")) / all.length;
  const isDetailed = process.env["OFFICE_PAPERS"] === "all";
  for (const { name, scores } of isDetailed ? papers : []) {
    console.log(tell(name, scores));
    for (const { about, field, expected, found, verdict } of scores)
      if (verdict !== "right")
        console.log(`  ${verdict}: ${field} of ${about}: ${expected ?? "-"}, read ${found ?? "-"}`);
  }
  const faultless = papers.filter(({ scores }) => count(scores, "right") === scores.length).length;
  console.log(
    `${tell(`${papers.length} papers`, all)} (${percent.toFixed(1)} % right, ${faultless} papers without fault)`,
  );
  expect(percent).toBeGreaterThanOrEqual(LEAST_RIGHT_PERCENT);
  expect(count(all, "silent")).toBeLessThanOrEqual(MOST_SILENT);
});

test("there are a hundred and ten papers or more, and each says what makes it hard", async () => {
  const papers = await Promise.all(listOfficePapers().map(loadOfficePaper));
  const values = papers.map(({ expected }): PaperValues => paperValuesSchema.parse(expected));
  expect(values.length).toBeGreaterThanOrEqual(110);
  expect(values.filter(({ difficulties }) => difficulties.length > 1).length).toBeGreaterThan(40);
  expect(values.filter(({ unread }) => unread.length > 0).length).toBeGreaterThan(20);
});

test("each piece that has no place stands in its paper", async () => {
  const papers = await Promise.all(listOfficePapers().map(loadOfficePaper));
  const strays = papers.flatMap(({ name, bytes, expected }) => {
    const text = new TextDecoder().decode(bytes);
    const { unread } = paperValuesSchema.parse(expected);
    return unread.filter((piece) => !text.includes(piece)).map((piece) => `${name}: ${piece}`);
  });
  expect(strays).toEqual([]);
});
