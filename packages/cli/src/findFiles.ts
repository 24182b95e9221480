import { globSync, readdirSync, readFileSync, statSync } from "node:fs";
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
    .filter((path) => !isOtherJson(path))
    .toSorted();
  if (papers.length > 0) return papers;
  throw new UsageError(
    `${folder} holds no paper; expected files that end in ${endings.join(", ")}.`,
  );
}

/** Beside papers lie answers, baselines, profiles and pcplan.json: JSON that has no projects is no Paper. */
function isOtherJson(path: string): boolean {
  if (extname(path).toLowerCase() !== ".json") return false;
  try {
    const json: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof json !== "object" || json === null || !("projects" in json);
  } catch {
    // What cannot be read is said by whoever reads it as a paper.
    return false;
  }
}
