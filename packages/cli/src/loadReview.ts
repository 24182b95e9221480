import { parseJson } from "@pcplan/core/result";
import type { ReviewLine } from "@pcplan/core/review";
import { formatJson } from "@pcplan/core/text";
import { refuseFile } from "./describeProblem.js";
import { FileAbsent, loadText } from "./loadFile.js";
import type { Ports } from "./ports.js";

const EXPECTED = "a review file: a list of lines as JSON";

/** Loads a review file for its answers; one that is not there has none, and is refused. */
export async function loadAnswers(path: string, ports: Ports): Promise<ReviewLine[]> {
  const text = await loadText(path, ports, EXPECTED);
  const { reviewSchema } = await import("@pcplan/core/review/schema");
  const read = parseJson<ReviewLine[]>(reviewSchema, text, EXPECTED);
  if (read.ok) return read.value;
  throw refuseFile(`${path} is no review file.`, read.problems);
}

/** Loads a review file to which lines will be added; one that is not there yet has none. */
export async function loadReview(path: string, ports: Ports): Promise<ReviewLine[]> {
  return loadAnswers(path, ports).catch((error: unknown) => {
    if (error instanceof FileAbsent) return [];
    throw error;
  });
}

/** Saves a review file as people edit it: JSON over several lines. */
export async function saveReview(
  path: string,
  lines: readonly ReviewLine[],
  ports: Ports,
): Promise<void> {
  await ports.writeFile(path, `${formatJson(lines, 2)}\n`);
}
