import { applyPaperOptions, type ParsePaperJsonOptions, readPaper } from "@pcplan/core/file";
import type { Paper } from "@pcplan/core/paper";
import { failure, type Problem, type Result, success } from "@pcplan/core/result";
import type { ReadDocumentOptions } from "@pcplan/documents";
import { createRefusal } from "../problems/index.js";
import { DEEPEST_JSON, isTooDeep } from "./isTooDeep.js";
import type { RequestPorts, Source } from "./types.js";

/** What places name as the source of a file that has no name. */
const NAMELESS = "the paper";

/** Reads the papers of a request, as the command reads those of its files. Those that cannot be read are refused together. */
export async function readSources(
  sources: readonly Source[],
  reading: ParsePaperJsonOptions,
  ports: RequestPorts,
): Promise<Result<Paper[]>> {
  const papers: Paper[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const read = await readSource(source, reading, ports);
    if (read.ok) papers.push(read.value);
    else problems.push(...read.problems);
  }
  const [first, ...others] = problems;
  return first === undefined ? success(papers) : failure(first, ...others);
}

async function readSource(
  source: Source,
  reading: ParsePaperJsonOptions,
  { readDocument }: RequestPorts,
): Promise<Result<Paper>> {
  if (source.kind === "paper") return success(applyPaperOptions(source.paper, reading));
  const { bytes } = source;
  if (bytes[0] === BRACE && isTooDeep(bytes))
    return createRefusal("json-too-deep", { most: DEEPEST_JSON });
  const options = toReadOptions(source);
  return readPaper(bytes, {
    ...reading,
    name: options.name,
    readDocument: (file) => readDocument(file, options),
  });
}

/** What JSON of a paper starts with. */
const BRACE = 0x7b;

/** How a file of a request is read: by its name, and by its media type where it states one. */
export function toReadOptions({
  name,
  mediaType,
}: Extract<Source, { kind: "file" }>): ReadDocumentOptions {
  return { name: name ?? NAMELESS, ...(mediaType === null ? {} : { mediaType }) };
}
