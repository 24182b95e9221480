import { globSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { formats, kinds } from "@pcplan/documents/kinds";
import { UsageError } from "./ports.js";

/** How the names of files end that a folder is read for. */
const endings = [...formats.flatMap((format) => kinds[format].extensions), ".json"];

/**
 * The files that a path of the caller means: the papers of a folder, the matches of a pattern that the shell left as it
 * is, each by their names; otherwise the path itself, whether or not it is there.
 */
export function findFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return listPapers(path);
  if (found || !/[*?[{]/.test(path)) return [path];
  const matches = globSync(path).toSorted();
  if (matches.length > 0) return matches;
  throw new UsageError(`No file is named like ${path}.`);
}

function listPapers(folder: string): string[] {
  const papers = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name).toLowerCase()))
    .map(({ name }) => join(folder, name))
    .toSorted();
  if (papers.length > 0) return papers;
  throw new UsageError(
    `${folder} holds no paper; expected files that end in ${endings.join(", ")}.`,
  );
}
