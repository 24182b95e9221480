import { sayCount } from "@pcplan/core/text";
import { expectInput } from "./expectInput.js";
import { orSaid } from "./orSaid.js";
import { type Ports, UsageError } from "./ports.js";

/**
 * Finds the files of the papers that a command names: those of a folder and of a pattern one by one, `-` for standard
 * input, which is meant too where none is named. A name that means no file is said on standard error and gives `null`.
 */
export async function* findPapers(
  files: readonly string[],
  ports: Ports,
): AsyncGenerator<string | null> {
  expectInput(files, ports);
  const named = files.length > 0 ? files : ["-"];
  if (named.filter((file) => file === "-").length > 1)
    throw new UsageError("Only one of the papers can be standard input.");
  for (const file of named) yield* (await orSaid(findFiles(file, ports), ports)) ?? [null];
}

/** Finds the files of a command that takes so many papers and no more, which `takes` says. */
export async function findExactly(
  count: number,
  takes: string,
  files: readonly string[],
  ports: Ports,
): Promise<(string | null)[]> {
  const found = await Array.fromAsync(findPapers(files, ports));
  if (found.length === count) return found;
  const named = sayCount(found.length, "paper is named", "papers are named");
  throw new UsageError(`${takes}; ${named}.`);
}

async function findFiles(path: string, ports: Ports): Promise<string[]> {
  return path === "-" ? [path] : ((await ports.findFiles?.(path)) ?? [path]);
}
