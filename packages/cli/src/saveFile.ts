import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "./ports.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "its folder may not be written",
  EEXIST: "a file stands where its folder should be",
  EISDIR: "it is a folder",
  // Its folder is there by now; one that the system makes up takes no file.
  ENOENT: "its folder may not be written",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where its folder should be",
  EPERM: "its folder may not be written",
  EROFS: "its folder may not be written",
};

/** What is being written and has not its name yet. */
const unfinished = new Set<string>();

/**
 * Saves a file whole or not at all: a new one is written beside it, flushed and renamed, so that whoever reads the old
 * one, or stops the program, never finds half of it. A device or a pipe is written as it is.
 */
export function saveFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && !found.isFile()) writeFileSync(path, text);
    else replace(found ? realpathSync(path) : path, text, found?.mode);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    if (reason === undefined) throw error;
    throw new UsageError(`${path} cannot be written: ${reason}.`, { cause: error });
  }
}

/** Removes what was being written when the program was stopped. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

function replace(path: string, text: string, mode = 0o666): void {
  const beside = `${path}.${process.pid}.tmp`;
  const file = openSync(beside, "wx", mode);
  unfinished.add(beside);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, path);
    unfinished.delete(beside);
  } catch (error) {
    removeUnfinished();
    throw error;
  }
}
