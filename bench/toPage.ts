import { readFileSync } from "node:fs";
import type { Score } from "./types.ts";

/** A peer's outcome: its counts, and its time as a multiple of pcplan's. */
export interface Line {
  name: string;
  ratio: number;
  score: Score;
}

/** The page that docs/ shows: counts and ratios, which hold on any machine, and no times. */
export function toPage(forecasts: readonly Line[], money: readonly Line[]): string {
  return `${[
    "# Beside other libraries",
    "This page is written by `npx -y pnpm@12 bench`, which runs pcplan and what a user might pick instead over the same written cases, in one run, in interleaved rounds, and takes medians. The cases are `bench/forecasts.cases.ts` and `bench/sentences.cases.ts`; add a line there and run it again. Only counts and ratios are shown, because times belong to a machine; ratios move by about a tenth from run to run.",
    "*Right*, *wrong* and *nothing* count the cases that state something; *left* and *misread* count the cases that state nothing or must be refused. *Time* is how long a peer took for the whole list when pcplan takes 1: above 1 is slower. pcplan's time is for its full answer: the words, the interval with its precision and assumptions, or the problem with its advice; for money the offsets, the qualifiers and the exact decimal.",
    "## Forecasts",
    table(forecasts),
    "A peer is right where the first and last day that it names are the phrase's. What names one day where the phrase names a month or a quarter is wrong.",
    "## Money",
    table(money),
    "A peer is right where it gives every amount of the sentence in order, to the penny. The floats of the peers are compared as floats. What pcplan does beyond the floor (looking for other marks, qualifiers, ranges and malformed amounts, and saying why one is refused) is what its time goes on: about two thirds of it.",
    "## Versions",
    versions().join("\n"),
  ].join("\n\n")}\n`;
}

function table(lines: readonly Line[]): string {
  const rows = lines.map(({ name, ratio, score }) => [
    name,
    score.right,
    score.wrong,
    score.nothing,
    score.left,
    score.misread,
    toTwoDigits(ratio),
  ]);
  const heads = ["", "right", "wrong", "nothing", "left", "misread", "time"];
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function toTwoDigits(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}

function versions(): string[] {
  const file = new URL("package.json", import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(file, "utf8")) as {
    dependencies: Record<string, string>;
  };
  const peers = Object.entries(dependencies).filter(([name]) => !name.startsWith("@pcplan/"));
  return [
    ...peers.map(([name, version]) => `- ${name} ${version}`),
    `- Node.js ${process.versions.node.split(".")[0]}`,
  ];
}
