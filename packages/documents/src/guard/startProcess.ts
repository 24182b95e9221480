import { type ChildProcess, fork } from "node:child_process";

/** How much of a process's memory its objects may take; the rest is for bytes and for the engine itself. */
const HEAP_SHARE = 0.85;
const MIB = 1024 * 1024;

/** What a process is started with. */
export interface StartProcessOptions {
  /** Its first module. It has `@pcplan/documents/guard/watch` watch its memory, as a thread. */
  module: URL;
  /** The most memory of all kinds together, in bytes. */
  memory: number;
  /** What it may do beside reading files and starting threads, as flags of Node; nothing where it is left out. */
  permissions?: readonly string[];
}

/**
 * Starts a process for work that may fail. It may read files, as its own code is in some, and may neither write nor start
 * anything but the thread that watches its memory. It keeps no caller from ending.
 * @see awaitAnswer
 */
export function startProcess({
  module,
  memory,
  permissions = [],
}: StartProcessOptions): ChildProcess {
  const child = fork(module, [String(memory)], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [
      `--max-old-space-size=${Math.round((memory * HEAP_SHARE) / MIB)}`,
      "--permission",
      "--allow-fs-read=*",
      "--allow-worker",
      ...permissions,
      "--no-warnings",
    ],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
