import { readPaper } from "@pcplan/core";
import { inferProfile } from "@pcplan/core/paper";
import type { Profile } from "@pcplan/core/profile";
import { profileSchema } from "@pcplan/core/profile/schema";
import { readDocument } from "@pcplan/documents";
import { listOfficeSeries, loadOfficeSeries, type SamplePaper } from "@pcplan/fixtures";
import { describe, expect, test } from "vitest";
import { type PaperValues, paperValuesSchema } from "./paperValues.ts";
import { scorePaper } from "./scorePaper.ts";
import type { Score } from "./scores.ts";

/** A person adds at most so many lines to a draft. */
const MOST_CORRECTIONS = 10;

async function draft(papers: readonly SamplePaper[]): Promise<Profile> {
  const read = await Promise.all(papers.map(({ name, bytes }) => readDocument(bytes, { name })));
  return inferProfile(read.flatMap((each) => (each.ok ? [each.value] : []))).value;
}

/** Lays the fields of a person's corrections over a draft; within a field line by line. */
function correct(profile: Profile, corrections: object): Profile {
  const fields = Object.entries(corrections).map(([field, value]: [string, unknown]) => {
    const drafted: unknown = profile[field as keyof Profile];
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return [field, isRecord ? { ...Object(drafted), ...value } : value] as const;
  });
  return profileSchema.parse({ ...profile, ...Object.fromEntries(fields) });
}

const countLines = (corrections: object): number =>
  Object.values(corrections).reduce<number>(
    (sum, value) => sum + (typeof value === "object" ? Object.keys(value ?? {}).length : 1),
    0,
  );

/** What a profile teaches a word to be is what is then expected of it. */
function taught(values: PaperValues, profile: Profile | null): PaperValues {
  const own = Object.entries(profile?.ratings ?? {});
  const ratings = new Map(own.map(([word, rating]) => [toPoint(word), rating]));
  const ratingOf = (word: string): string => ratings.get(word) ?? word;
  const { rag } = values.headline;
  const counts: Record<string, number> = {};
  for (const [word, count] of Object.entries(rag ?? {}))
    counts[ratingOf(word)] = (counts[ratingOf(word)] ?? 0) + count;
  return {
    ...values,
    headline: { ...values.headline, rag: rag === null ? null : counts },
    projects: values.projects.map((project) =>
      project.rag ? { ...project, rag: ratingOf(project.rag) } : project,
    ),
  };
}

const toPoint = (word: string): string => word.toLowerCase().replaceAll(" ", "-");

async function score(papers: readonly SamplePaper[], profile: Profile | null): Promise<Score[]> {
  const scores = papers.map(async ({ name, bytes, expected }) => {
    const values = taught(paperValuesSchema.parse(expected), profile);
    const read = await readPaper(bytes, { readDocument, name, profile });
    if (!read.ok) throw new Error(`${name}: ${read.problem.message}`);
    return scorePaper(values, read.value, new TextDecoder().decode(bytes)).map((each) => ({
      ...each,
      about: `${name} ${each.about}`,
    }));
  });
  return (await Promise.all(scores)).flat();
}

function percentRight(scores: readonly Score[], name: string): number {
  const counts = { right: 0, said: 0, silent: 0 };
  for (const { verdict, about, field, expected, found } of scores) {
    counts[verdict] += 1;
    if (verdict !== "right" && process.env["OFFICE_PAPERS"] === "all")
      console.log(`  ${verdict}: ${field} of ${about}: ${expected ?? "-"}, read ${found ?? "-"}`);
  }
  const percent = (100 * counts.right) / scores.length;
  console.log(
    `${name}: ${percent.toFixed(1)} % right, ${counts.said} said, ${counts.silent} silent`,
  );
  return percent;
}

describe.each(listOfficeSeries())("six papers of %s", async (office) => {
  const { papers, corrections } = await loadOfficeSeries(office);
  const drafted = await draft(papers);

  test("are read without a profile", async () => {
    const percent = percentRight(await score(papers, null), `${office} without a profile`);
    expect(percent).toBeGreaterThanOrEqual(80);
  });

  test("are read better with the profile that was drafted from them", async () => {
    const percent = percentRight(await score(papers, drafted), `${office} with the draft`);
    expect(percent).toBeGreaterThanOrEqual(90);
  });

  test("are read with ten lines of a person's corrections", async () => {
    const profile = correct(drafted, corrections);
    const percent = percentRight(await score(papers, profile), `${office} with corrections`);
    expect(countLines(corrections)).toBeLessThanOrEqual(MOST_CORRECTIONS);
    expect(percent).toBeGreaterThanOrEqual(98);
  });
});
