import { compareSeries } from "@pcplan/core/comparison";
import { checkSeries, rules } from "@pcplan/core/findings";
import type { Paper } from "@pcplan/core/paper";
import { readOfficePapers, readSampleSeries } from "./readSamples.ts";

/** What somebody with the paper in hand says of a sentence. */
export const verdicts = ["useful", "useless", "false", "not judged"] as const;
export type Verdict = (typeof verdicts)[number];

/** A sentence that the tool says of a paper, or between two. */
export interface Told {
  /** The paper, or the series, in which it was found. */
  paper: string;
  /** The code of the rule, or the kind of the change. */
  code: string;
  /** `error`, `warning`, `note`, or `change`. */
  weight: string;
  sentence: string;
}

const codes = new Set<string>(rules.map(({ code }) => code));

function tellSeries(name: string, papers: readonly Paper[]): Told[] {
  const findings = checkSeries(papers).findings.filter(({ code }) => codes.has(code));
  const changes = compareSeries(papers).steps.flatMap(({ comparison }) => comparison.changes);
  return [
    ...findings.map(({ code, severity, message, at }) => ({
      paper: at?.source ?? name,
      code,
      weight: severity,
      sentence: message,
    })),
    ...changes.map(({ kind, sentence, at: [before, after] }) => ({
      paper: (after ?? before)?.source ?? name,
      code: kind,
      weight: "change",
      sentence,
    })),
  ];
}

/** All that the rules and comparisons say of the papers of the fixtures; the papers of a series are read together. */
export async function tellAll(): Promise<Told[]> {
  const alone = (await readOfficePapers()).flatMap(({ name, papers }) =>
    tellSeries(name, papers).map((one) => ({ ...one, paper: name })),
  );
  const [panel = [], ...series] = (await readSampleSeries()).map(({ name, papers }) =>
    tellSeries(name, papers),
  );
  return [panel, alone, ...series].flat();
}

const escape = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const keyOf = ({ paper, code, sentence }: Pick<Told, "paper" | "code" | "sentence">): string =>
  JSON.stringify([paper, code, sentence]);

/** The verdicts that a page holds. */
export function readVerdicts(page: string): Map<string, Verdict> {
  const held = new Map<string, Verdict>();
  let paper = "";
  for (const line of page.split("\n")) {
    if (line.startsWith("## ")) paper = line.slice(3);
    const [, word = "", , code = "", sentence = ""] = line.split(/(?<!\\) ?\| ?/);
    const verdict = verdicts.find((one) => one === word);
    if (verdict !== undefined) held.set(keyOf({ paper, code, sentence }), verdict);
  }
  return held;
}

/** How many sentences have each verdict. */
export function countVerdicts(told: readonly Told[], held: ReadonlyMap<string, Verdict>) {
  const all = told.map((one) => verdictOf(one, held));
  return Object.fromEntries(
    verdicts.map((verdict) => [verdict, all.filter((one) => one === verdict).length]),
  );
}

function verdictOf(one: Told, held: ReadonlyMap<string, Verdict>): Verdict {
  return held.get(keyOf({ ...one, sentence: escape(one.sentence) })) ?? "not judged";
}

/** The page of all that is told, with the verdicts that are held; what has none yet is not judged. */
export function toJudgedPage(told: readonly Told[], held: ReadonlyMap<string, Verdict>): string {
  const counts = countVerdicts(told, held);
  const papers = Map.groupBy(told, ({ paper }) => paper);
  return `${[
    "# Every finding and change over the papers of the fixtures, judged",
    "Each sentence that the rules and the comparisons say of the papers in `packages/fixtures`, to be judged with the paper in hand: **useful** (true, and something follows from it for clerk or member), **useless** (true, and nothing does, or another sentence says it), **false**. What was noticed while a paper was read is its receipt and no finding of a rule; it is not listed here.",
    "The sentences are made by `pnpm exec vitest run test/judged.test.ts -u`, which keeps the verdicts; a new sentence shows as `not judged` until somebody writes another word in its place.",
    `${told.length} sentences: ${verdicts.map((verdict) => `${counts[verdict]} ${verdict}`).join(", ")}.`,
    ...[...papers].map(([paper, own]) =>
      [
        `## ${paper}`,
        "",
        "| verdict | weight | code | sentence |",
        "| --- | --- | --- | --- |",
        ...own.map(
          (one) =>
            `| ${verdictOf(one, held)} | ${one.weight} | ${one.code} | ${escape(one.sentence)} |`,
        ),
      ].join("\n"),
    ),
  ].join("\n\n")}\n`;
}
