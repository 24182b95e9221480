import { type ChildProcess, fork } from "node:child_process";
import type { GuardLimits } from "./guardLimits.js";

/** How much of a process's memory its objects may take; the rest is for bytes and for the engine itself. */
const HEAP_SHARE = 0.85;
const MIB = 1024 * 1024;

/**
 * Starts a process that reads files. It may read files, as its own code is in some, and may neither write nor start
 * anything but the thread that watches its memory. It keeps no caller from ending.
 */
export function startProcess({ memory }: GuardLimits): ChildProcess {
  const child = fork(new URL("./child.js", import.meta.url), [String(memory)], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [
      `--max-old-space-size=${Math.round((memory * HEAP_SHARE) / MIB)}`,
      "--permission",
      "--allow-fs-read=*",
      "--allow-worker",
      "--no-warnings",
    ],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
