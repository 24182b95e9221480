import { readFileSync } from "node:fs";
import type { Score } from "./types.ts";

/** A peer's outcome, as counts. */
export interface Line {
  name: string;
  score: Score;
}

/** The page that docs/ shows: counts, which hold on any machine, and no times until they are measured rightly. */
export function toPage(forecasts: readonly Line[], money: readonly Line[]): string {
  return `${[
    "# Beside other libraries",
    "This page is written by `npx -y pnpm@12 bench`, which runs pcplan and what a user might pick instead over the same written cases. The cases are `bench/forecasts.cases.ts` and `bench/sentences.cases.ts`; add a line there and run it again.",
    "*Right*, *wrong* and *nothing* count the cases that state something; *left* and *misread* count the cases that state nothing or must be refused.",
    "There are no times on this page. Those that it had were not rightly measured: several libraries ran in one process, where one slows the others, and some had not run long enough to reach their speed. Times come back when each library is warmed up and timed alone in a process of its own.",
    "## Forecasts",
    table(forecasts),
    "A peer is right where the first and last day that it names are the phrase's. What names one day where the phrase names a month or a quarter is wrong.",
    "## Money",
    table(money),
    "A peer is right where it gives every amount of the sentence in order, to the penny. The floats of the peers are compared as floats.",
    "## Versions",
    versions().join("\n"),
  ].join("\n\n")}\n`;
}

function table(lines: readonly Line[]): string {
  const rows = lines.map(({ name, score }) => [
    name,
    score.right,
    score.wrong,
    score.nothing,
    score.left,
    score.misread,
  ]);
  const heads = ["", "right", "wrong", "nothing", "left", "misread"];
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
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
