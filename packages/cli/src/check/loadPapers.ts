import type { Paper, ParsePaperOptions } from "@pcplan/core/paper";
import { loadPaper } from "../loadPaper.js";
import { type Ports, UsageError } from "../ports.js";

/** Loads the papers that a command names, in the order given; standard input where it names none. */
export async function loadPapers(
  files: readonly string[],
  ports: Ports,
  reading: ParsePaperOptions,
): Promise<Paper[]> {
  const named = files.length > 0 ? files : ["-"];
  if (named.filter((file) => file === "-").length > 1)
    throw new UsageError("Only one of the papers can be standard input.");
  const papers: Paper[] = [];
  for (const file of named) papers.push(await loadPaper(file, ports, reading));
  return papers;
}
