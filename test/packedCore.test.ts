import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const core = join(root, "packages/core");
const manifest = JSON.parse(readFileSync(join(core, "package.json"), "utf8")) as {
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
};
const subpaths = Object.keys(manifest.exports).map((path) => `@pcplan/core${path.slice(1)}`);
const project = mkdtempSync(join(tmpdir(), "pcplan-packed-"));
const installed = join(project, "node_modules/@pcplan/core");

/** Puts the packed package into an empty project, with nothing beside it but what it declares. */
beforeAll(() => {
  const tarball = join(project, "core.tgz");
  execFileSync("pnpm", ["--dir", core, "pack", "--out", tarball]);
  execFileSync("tar", ["-xzf", tarball, "-C", project]);
  mkdirSync(join(project, "node_modules/@pcplan"), { recursive: true });
  cpSync(join(project, "package"), installed, { recursive: true });
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(join(core, "node_modules", name), join(project, "node_modules", name));
  writeFileSync(join(project, "package.json"), "{}");
});
afterAll(() => rmSync(project, { recursive: true }));

function run(file: string, source: string, program = process.execPath, ...args: string[]): string {
  writeFileSync(join(project, file), source);
  return execFileSync(program, [...args, file], { cwd: project, encoding: "utf8", stdio: "pipe" });
}

const use = `
  if (core.parseForecast("Q2 2018").latest !== "2018-06-30") throw new Error("forecast");
  if (money.addMoney("0.10", "0.20") !== "0.30") throw new Error("money");
`;

test("it works by import, by every subpath", () => {
  const imports = subpaths.map((path, index) => `import * as m${index} from "${path}";`).join("\n");
  const all = subpaths.map((_, index) => `m${index}`).join(", ");
  run(
    "import.mjs",
    `${imports}\nimport * as core from "@pcplan/core";\nimport * as money from "@pcplan/core/money";\n${use}
     if ([${all}].some((one) => typeof one !== "object")) throw new Error("empty");`,
  );
});

test("it works by require, by every subpath", () => {
  const requires = subpaths.map((path) => `require("${path}");`).join("\n");
  run(
    "require.cjs",
    `${requires}\nconst core = require("@pcplan/core"), money = require("@pcplan/core/money");\n${use}`,
  );
});

test.each(["@pcplan/core/forecast/vocabulary", "@pcplan/core/dist/index.js"])(
  "the path %s is private",
  (path) => {
    expect(() => run("private.mjs", `import "${path}";`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  },
);

test.each([
  ["NodeNext", "NodeNext"],
  ["ESNext", "Bundler"],
])("its types are found, and are strict, with module %s", (module, resolution) => {
  const source = `
    import { type Forecast, type Paper, parseForecast, rules } from "@pcplan/core";
    import { createFinding, describeFinding } from "@pcplan/core/findings";
    import { paperSchema } from "@pcplan/core/paper/schema";
    export const read: Forecast = parseForecast("Q2 2018");
    export const paper: Paper = paperSchema.parse({});
    for (const rule of rules) {
      if (rule.over === "paper")
        for (const parts of rule.check({ paper, asOf: "2020-02-07" })) {
          const finding = createFinding(rule, parts);
          describeFinding(finding, "cy").message.toUpperCase();
        }
      else rule.check({ papers: [paper], steps: [] });
      // @ts-expect-error a rule has a code of its own
      if (rule.code === "odd") rule.check;
    }
    // @ts-expect-error a forecast has no such kind
    export const isOdd: boolean = read.kind === "odd";
    // @ts-expect-error a phrase is a text
    parseForecast(2018);
  `;
  const options = ["--noEmit", "--strict", "--module", module, "--moduleResolution", resolution];
  const tsc = join(root, "node_modules/.bin/tsc");
  expect(run("consumer.mts", source, tsc, ...options, "--target", "es2023")).toBe("");
});
