import type { ReviewLine } from "@pcplan/core/comparison";
import { reviewSchema } from "@pcplan/core/comparison/schema";
import { type Ports, UsageError } from "./ports.js";

/** Loads a review file; one that is not there yet has no lines. */
export async function loadReview(path: string, ports: Ports): Promise<ReviewLine[]> {
  const text = await readText(path, ports);
  if (text === null) return [];
  const read = reviewSchema.safeParse(parseJson(text, path));
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join(".") ?? "";
  throw new UsageError(
    `${path} is not a review file (${where}: ${read.error.issues[0]?.message}); expected a list of lines with paper, about, field, value, evidence and answer.`,
  );
}

async function readText(path: string, ports: Ports): Promise<string | null> {
  try {
    return new TextDecoder().decode(await ports.readFile(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return null;
    throw new UsageError(`${path} cannot be read (${code}); expected the path of a review file.`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON; expected a review file.`);
  }
}
