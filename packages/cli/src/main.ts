import { isatty } from "node:tty";
import type { Guard } from "@pcplan/documents";
import { collectBytes } from "./collectBytes.js";
import { readWhole } from "./readWhole.js";
import { runCommand } from "./runCommand.js";
import { splitLines } from "./splitLines.js";
import { removeUnfinished, saveFile } from "./saveFile.js";
import { outputFault, writeError, writeOutput } from "./writeOutput.js";

let isProgressShown = false;
/** What is to be done before the program stops at the wish of its user. */
let finish: (() => Promise<void>) | undefined;
/** Started when the first paper is read. */
let guard: Guard | undefined;

process.once("SIGINT", () => void stop(130));
process.once("SIGTERM", () => void stop(143));
process.on("exit", () => {
  removeUnfinished();
  const fault = outputFault();
  if (fault !== null && fault !== "EPIPE") process.exitCode = 2;
});

const isTerminal = isatty(1);

process.exitCode = await runCommand(process.argv.slice(2), {
  readFile: readWhole,
  findFiles: async (path) => (await import("./findFiles.js")).findFiles(path),
  isTyped: isatty(0),
  readStdin: () => collectBytes(process.stdin, "standard input"),
  readDocument: async (bytes, options) => {
    guard ??= (await import("@pcplan/documents/guard")).startGuard();
    return guard.read(bytes, options);
  },
  stdinLines: () => splitLines(readWhileHeard()),
  writeFile: async (path, text) => saveFile(path, text),
  page: {
    columns: isTerminal ? process.stdout.columns : 80,
    colour: isTerminal && !process.env["NO_COLOR"],
  },
  environment: process.env,
  onStop: (wanted) => void (finish = wanted),
  out: writeOutput,
  error: writeError,
  progress: (text) => {
    if (isatty(2) && (text !== "" || isProgressShown)) writeError(`\r\u001b[K${text}`);
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
    if (outputFault() !== null) return;
    yield chunk;
  }
}
