import type { ReviewLine } from "@pcplan/core/review";
import { type Ports, UsageError } from "./ports.js";

/** Loads a review file; one that is not there yet has no lines. */
export async function loadReview(path: string, ports: Ports): Promise<ReviewLine[]> {
  const bytes = await ports.readFile(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new UsageError(`The review file ${path} cannot be read.`);
  });
  return bytes === null ? [] : parseReview(new TextDecoder().decode(bytes), path);
}

export async function saveReview(
  path: string,
  lines: readonly ReviewLine[],
  ports: Ports,
): Promise<void> {
  await ports.writeFile(path, `${JSON.stringify(lines, null, 2)}\n`);
}

async function parseReview(text: string, path: string): Promise<ReviewLine[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON; a review file is a list of lines as JSON.`);
  }
  const { reviewSchema } = await import("@pcplan/core/review/schema");
  const read = reviewSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${path} is no review file: line ${Number(issue?.path[0] ?? 0) + 1}, ${issue?.path.slice(1).join(".")}: ${issue?.message}.`,
  );
}
