// Writes anew what the pages show of the command line: the lines under each `$ pcplan …` of their console blocks.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = join(root, "packages/cli/dist/bin.js");
const BLOCK = /^```console\n([^]*?)^```$/gm;

/** Every page of the project, by its path from the root. */
export const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md"], {
  cwd: root,
  exclude: ["**/node_modules/**", "**/CHANGELOG.md"],
});

interface Session {
  page: string;
  command: string;
  output: string;
}

/** The commands of a page's console blocks, each with the lines that follow it. */
export function sessionsOf(page: string): Session[] {
  const blocks = readFileSync(join(root, page), "utf8").matchAll(BLOCK);
  return [...blocks].flatMap(([, block = ""]) =>
    splitBlock(block).map(([command, output]) => ({ page, command, output })),
  );
}

function splitBlock(block: string): [command: string, output: string][] {
  const sessions = block.split(/^\$ /m).slice(1);
  return sessions.map((session) => {
    const [command = "", ...lines] = session.split("\n");
    return [command, lines.join("\n").trimEnd()];
  });
}

/** What a command prints on standard output, called from the root. */
export function runSession(command: string): string {
  const line = command.replace(/^pcplan /, `"${process.execPath}" "${bin}" `);
  return spawnSync("sh", ["-c", line], { cwd: root, encoding: "utf8" }).stdout.trimEnd();
}

if (import.meta.main)
  for (const page of pages) {
    const before = readFileSync(join(root, page), "utf8");
    const after = before.replace(BLOCK, (_, block: string) => {
      const sessions = splitBlock(block).map(
        ([command]) => `$ ${command}\n${runSession(command)}\n`,
      );
      return `\`\`\`console\n${sessions.join("")}\`\`\``;
    });
    if (after !== before) writeFileSync(join(root, page), after);
  }
