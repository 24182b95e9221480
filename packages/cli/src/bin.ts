#!/usr/bin/env node
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Guard } from "@pcplan/documents";
import { collectBytes } from "./collectBytes.js";
import { runCommand } from "./runCommand.js";
import { splitLines } from "./splitLines.js";

let isOutputClosed = false;
let isProgressShown = false;
let guard: Guard | undefined;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  isOutputClosed = true;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  readFile: (path) => collectBytes(createReadStream(path), path),
  readStdin: () => collectBytes(process.stdin, "standard input"),
  readDocument: async (bytes, options) => {
    guard ??= (await import("@pcplan/documents/guard")).startGuard();
    return guard.read(bytes, options);
  },
  stdinLines: () => splitLines(readWhileHeard()),
  writeFile: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  page: {
    columns: process.stdout.columns ?? 80,
    colour: process.stdout.isTTY && !process.env["NO_COLOR"],
  },
  out: write,
  error: (text) => void process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY && (text !== "" || isProgressShown))
      process.stderr.write(`\r\u001b[K${text}`);
    isProgressShown = text !== "";
  },
});

/** Standard input until nobody reads what comes of it, so that `pcplan forecast | head` ends. */
async function* readWhileHeard(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) {
    if (isOutputClosed) return;
    yield chunk;
  }
}

/** Waits for a full pipe; a closed one calls back with an error, which the listener above has taken. */
function write(text: string): void | Promise<void> {
  if (isOutputClosed) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const isRoomLeft = process.stdout.write(text, () => resolve());
  return isRoomLeft ? undefined : promise;
}
