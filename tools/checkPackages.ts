// Packs every published package as npm would get it, and has publint and attw look at the result.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "pcplan-packages-"));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });

try {
  for (const manifest of globSync("packages/*/package.json")) {
    const { name, private: isPrivate } = JSON.parse(readFileSync(manifest, "utf8"));
    if (isPrivate) continue;
    const tarball = join(folder, `${name.replace(/[@/]/g, "-")}.tgz`);
    run("pnpm", "--dir", dirname(manifest), "pack", "--out", tarball);
    run("publint", tarball, "--strict");
    run("attw", tarball, "--profile", "esm-only", "--format", "ascii");
    console.log(`${name} is fit to publish`);
  }
} catch (error) {
  const { stdout, message } = error as { stdout?: string; message: string };
  console.error(stdout || message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
