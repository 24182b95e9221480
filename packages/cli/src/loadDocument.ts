import type { Document } from "@pcplan/core/document";
import type { Progress } from "@pcplan/documents";
import { describeReadableKinds } from "@pcplan/documents/kinds";
import { describeProblem } from "./describeProblem.js";
import { loadFile } from "./loadFile.js";
import { type Ports, UsageError } from "./ports.js";

const EXPECTED = `the path of a file of one of these kinds: ${describeReadableKinds()}`;

/** Loads a paper's document from a file or from standard input, unread as a paper. */
export async function loadDocument(path: string, ports: Ports): Promise<Document> {
  const bytes = path === "-" ? await ports.readStdin() : await loadFile(path, ports, EXPECTED);
  const name = path === "-" ? "standard input" : path;
  const onProgress = ({ done, total, unit }: Progress) =>
    ports.progress(`${name}: ${unit} ${done} of ${total}`);
  const read = await ports.readDocument(bytes, { name, onProgress });
  ports.progress("");
  if (read.ok) return read.value;
  throw new UsageError(read.problems.map(describeProblem).join("\n"));
}
