import { type ParsePaperJsonOptions, readPaper } from "@pcplan/core/file";
import type { Paper } from "@pcplan/core/paper";
import type { Progress } from "@pcplan/documents";
import { describeReadableKinds } from "@pcplan/documents/kinds";
import { describeProblem } from "./describeProblem.js";
import { loadFile } from "./loadFile.js";
import { type Ports, UsageError } from "./ports.js";

const EXPECTED = `the path of a file of one of these kinds: ${describeReadableKinds()}, or a Paper as JSON`;

/** Loads a paper from a file or from standard input. */
export async function loadPaper(
  path: string,
  ports: Ports,
  options: ParsePaperJsonOptions,
): Promise<Paper> {
  const bytes = path === "-" ? await ports.readStdin() : await loadFile(path, ports, EXPECTED);
  const name = path === "-" ? "standard input" : path;
  const onProgress = ({ done, total, unit }: Progress) =>
    ports.progress(`${name}: ${unit} ${done} of ${total}`);
  const read = await readPaper(bytes, {
    ...options,
    name,
    readDocument: (file) => ports.readDocument(file, { name, onProgress }),
  });
  ports.progress("");
  if (read.ok) return read.value;
  throw new UsageError(read.problems.map(describeProblem).join("\n"));
}
