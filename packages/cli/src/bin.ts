#!/usr/bin/env node
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { runCommand } from "./runCommand.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  readStdin: async () => Buffer.concat(await Array.fromAsync(process.stdin)),
  writeFile: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
