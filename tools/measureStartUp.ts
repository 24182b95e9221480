// Measures how long commands take to start, beside an empty program: the median of pairs that are run in turn.
import { spawnSync } from "node:child_process";

const PAIRS = 25;
const bin = "packages/cli/dist/bin.js";
const commands: [name: string, aim: number, args: string[]][] = [
  ["--help", 1.25, ["--help"]],
  ["forecast", 1.5, ["forecast", "Q2 2018"]],
  ["money", 1.4, ["money", "£5"]],
  ["extract", 2, ["extract", "--json", "packages/fixtures/papers/panel-2020-02-07.txt"]],
];

function time(args: string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

for (const [name, aim, args] of commands) {
  const ratios: number[] = [];
  const took: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const empty = time(["-e", "0"]);
    const own = time([bin, ...args]);
    ratios.push(own / empty);
    took.push(own);
  }
  console.log(
    `${name.padEnd(9)} ${median(ratios).toFixed(2)} × node -e 0 (aim ${aim}), ${median(took).toFixed(0)} ms`,
  );
}
