import {
  type Paper,
  parsePaper,
  type ParsePaperOptions,
  readForecastsAgain,
} from "@pcplan/core/paper";
import type { Problem } from "@pcplan/core/result";
import { describeReadableKinds, type Progress, readDocument } from "@pcplan/documents";
import { type Ports, UsageError } from "./ports.js";

/** Loads a paper from a file or from standard input; a Paper as JSON is taken as it is. */
export async function loadPaper(
  path: string,
  ports: Ports,
  options: ParsePaperOptions,
): Promise<Paper> {
  const bytes = path === "-" ? await ports.readStdin() : await readBytes(path, ports);
  const name = path === "-" ? "standard input" : path;
  if (isJson(bytes)) return readForecastsAgain(await readPaperJson(bytes, name), options);
  const document = await readDocument(bytes, { name, onProgress: tellProgress(name, ports) });
  ports.progress("");
  if (!document.ok) throw new UsageError(describeProblem(document.problem));
  return parsePaper(document.value, options);
}

function tellProgress(name: string, ports: Ports) {
  return ({ done, total, unit }: Progress) =>
    ports.progress(`${name}: ${unit} ${done} of ${total}`);
}

function describeProblem({ message, expected, found, advice }: Problem): string {
  const parts = [expected && `Expected ${expected}`, found && `found ${found}`];
  const compared = parts.filter((part) => part !== null).join("; ");
  return [message, compared && `${compared}.`, advice].filter(Boolean).join(" ");
}

/** An object is told by its first character that is no white space; of all papers, rich text alone starts with a brace. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  return start.startsWith("{") && !start.startsWith("{\\rtf");
}

async function readBytes(path: string, ports: Ports): Promise<Uint8Array> {
  try {
    return await ports.readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const found =
      code === "EISDIR"
        ? "is a folder"
        : code === "ENOENT"
          ? "is not there"
          : `cannot be read (${code})`;
    throw new UsageError(
      `${path} ${found}; expected the path of a file of one of these kinds: ${describeReadableKinds()}, or a Paper as JSON.`,
    );
  }
}

/** The schema is loaded only where there is something for it to check. */
async function readPaperJson(bytes: Uint8Array, name: string): Promise<Paper> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(`${name} starts like JSON and is not; expected a Paper as JSON.`);
  }
  const { paperSchema } = await import("@pcplan/core/paper/schema");
  const read = paperSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join(".") || "the whole";
  throw new UsageError(`${name} is JSON and not a Paper: ${where}: ${issue?.message}.`);
}
