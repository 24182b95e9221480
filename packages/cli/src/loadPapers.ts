import type { ParsePaperJsonOptions } from "@pcplan/core/file";
import type { Paper } from "@pcplan/core/paper";
import { findPapers } from "./findPapers.js";
import { loadPaper } from "./loadPaper.js";
import { orSaid } from "./orSaid.js";
import type { Ports } from "./ports.js";

/** The exit code where a file could not be read. */
export const UNREAD = 2;

/** Loads the papers that a command names, one after the other; standard input where it names none. */
export async function* loadPapers(
  files: readonly string[],
  ports: Ports,
  options: ParsePaperJsonOptions,
): AsyncGenerator<Paper | null> {
  yield* loadEach(findPapers(files, ports), ports, options);
}

/** Loads papers by their paths; one that cannot be read is said, and gives `null` as one that was not found does. */
export async function* loadEach(
  paths: Iterable<string | null> | AsyncIterable<string | null>,
  ports: Ports,
  options: ParsePaperJsonOptions,
): AsyncGenerator<Paper | null> {
  for await (const path of paths)
    yield path === null ? null : await orSaid(loadPaper(path, ports, options), ports);
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
