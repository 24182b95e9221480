// Checks the layers of layers.ts, and that no source file escaped the check: a tool that cannot read
// TypeScript would otherwise find nothing wrong in nothing.
import { globSync } from "node:fs";
import { cruise, format } from "dependency-cruiser";
import { forbidden, options, resolving } from "./layers.ts";

const files = globSync("packages/*/src/**/*.ts");
const { output } = await cruise(
  files,
  { ...options, ruleSet: { forbidden }, validate: true },
  resolving,
);
if (typeof output === "string") throw new Error("dependency-cruiser gave no result to check.");

const report = await format(output, { outputType: "err-long" });
console.log(report.output);
const read = new Set(
  output.modules.filter(({ dependencies }) => dependencies).map(({ source }) => source),
);
const escaped = files.filter((file) => !read.has(file));
for (const file of escaped) console.log(`${file} was not read by the layer check.`);
process.exitCode = report.exitCode === 0 && escaped.length === 0 ? 0 : 1;
