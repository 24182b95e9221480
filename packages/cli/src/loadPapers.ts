import type { ParsePaperJsonOptions } from "@pcplan/core/file";
import type { Paper } from "@pcplan/core/paper";
import { expectInput } from "./expectInput.js";
import { loadPaper } from "./loadPaper.js";
import { type Ports, UsageError } from "./ports.js";

/** The exit code where a file could not be read. */
export const UNREAD = 2;

/**
 * Loads the papers that a command names, one after the other; standard input where it names none. A file that cannot be
 * read is said on standard error and gives `null`; it keeps no other from being read.
 */
export async function* loadPapers(
  files: readonly string[],
  ports: Ports,
  options: ParsePaperJsonOptions,
): AsyncGenerator<Paper | null> {
  expectInput(files, ports);
  const named = files.length > 0 ? files : ["-"];
  if (named.filter((file) => file === "-").length > 1)
    throw new UsageError("Only one of the papers can be standard input.");
  for (const file of named) {
    const found = await orSaid(findFiles(file, ports), ports);
    if (found === null) yield null;
    for (const path of found ?? []) yield await orSaid(loadPaper(path, ports, options), ports);
  }
}

async function findFiles(path: string, ports: Ports): Promise<string[]> {
  return path === "-" ? [path] : ((await ports.findFiles?.(path)) ?? [path]);
}

/** What is loaded, or `null` after the reason why it cannot be was said. */
async function orSaid<T>(loading: Promise<T>, ports: Ports): Promise<T | null> {
  return loading.catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    ports.progress("");
    ports.error(`${error.message}\n`);
    return null;
  });
}

/** Loads all papers of a series, and tells whether any file of it could not be read. */
export async function loadSeries(
  files: readonly string[],
  ports: Ports,
  options: ParsePaperJsonOptions,
): Promise<{ papers: Paper[]; isAnyUnread: boolean }> {
  const loaded = await Array.fromAsync(loadPapers(files, ports, options));
  const papers = loaded.filter((paper) => paper !== null);
  return { papers, isAnyUnread: papers.length < loaded.length };
}
