import { createReadStream } from "node:fs";
import type { Guard } from "@pcplan/documents";
import { collectBytes } from "./collectBytes.js";
import { runCommand } from "./runCommand.js";
import { splitLines } from "./splitLines.js";
import { removeUnfinished, saveFile } from "./saveFile.js";

/** Why standard output takes no more: nobody reads it, or it cannot be written. */
let outputFault: string | null = null;
let isProgressShown = false;
/** What is to be done before the program stops at the wish of its user. */
let finish: (() => Promise<void>) | undefined;
/** Started when the first paper is read. */
let guard: Guard | undefined;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (outputFault !== null) return;
  outputFault = error.code ?? error.message;
  if (outputFault === "EPIPE") return;
  const reason = outputFault === "ENOSPC" ? "the disk is full" : outputFault;
  process.stderr.write(`Standard output cannot be written: ${reason}.\n`);
});
process.stderr.on("error", () => {});
process.once("SIGINT", () => void stop(130));
process.once("SIGTERM", () => void stop(143));
process.on("exit", () => {
  removeUnfinished();
  if (outputFault !== null && outputFault !== "EPIPE") process.exitCode = 2;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  readFile: (path) => collectBytes(createReadStream(path), path),
  findFiles: async (path) => (await import("./findFiles.js")).findFiles(path),
  isTyped: process.stdin.isTTY === true,
  readStdin: () => collectBytes(process.stdin, "standard input"),
  readDocument: async (bytes, options) => {
    guard ??= (await import("@pcplan/documents/guard")).startGuard();
    return guard.read(bytes, options);
  },
  stdinLines: () => splitLines(readWhileHeard()),
  writeFile: async (path, text) => saveFile(path, text),
  page: {
    columns: process.stdout.columns ?? 80,
    colour: process.stdout.isTTY && !process.env["NO_COLOR"],
  },
  environment: process.env,
  onStop: (wanted) => void (finish = wanted),
  out: write,
  error: (text) => void process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY && (text !== "" || isProgressShown))
      process.stderr.write(`\r\u001b[K${text}`);
    isProgressShown = text !== "";
  },
});

/** Ends the program by a signal; one that finished what was under way first ends well at SIGTERM. */
async function stop(code: number): Promise<void> {
  await finish?.();
  process.exit(finish !== undefined && code === 143 ? 0 : code);
}

/** Standard input until nobody reads what comes of it, so that `pcplan forecast | head` ends. */
async function* readWhileHeard(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) {
    if (outputFault !== null) return;
    yield chunk;
  }
}

/** Waits for a full pipe; a closed one calls back with an error, which the listener above has taken. */
function write(text: string): void | Promise<void> {
  if (outputFault !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const isRoomLeft = process.stdout.write(text, () => resolve());
  return isRoomLeft ? undefined : promise;
}
