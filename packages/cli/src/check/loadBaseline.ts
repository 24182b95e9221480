import type { Finding } from "@pcplan/core/findings";
import { checkSchema } from "@pcplan/core/findings/schema";
import { type Ports, UsageError } from "../ports.js";

/** Loads the findings of an earlier check, as `check --json` printed them. */
export async function loadBaseline(path: string, ports: Ports): Promise<Finding[]> {
  const bytes = await ports.readFile(path).catch(() => null);
  if (bytes === null) throw new UsageError(`The baseline ${path} cannot be read; ${HOW_TO_MAKE}.`);
  const json = parseJson(new TextDecoder().decode(bytes), path);
  const version = versionOf(json);
  if (version !== undefined && version !== 1)
    throw new UsageError(
      `The baseline ${path} is of version ${JSON.stringify(version)}, and this pcplan reads version 1; ${HOW_TO_MAKE}.`,
    );
  const read = checkSchema.safeParse(json);
  if (read.success) return read.data.findings;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${path} is no baseline (${issue?.path.join(".") || "its top"}: ${issue?.message}); ${HOW_TO_MAKE}.`,
  );
}

const HOW_TO_MAKE = "make one with pcplan check FILE… --json > baseline.json";

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`The baseline ${path} is not JSON; ${HOW_TO_MAKE}.`);
  }
}

function versionOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && "version" in json ? json.version : undefined;
}
