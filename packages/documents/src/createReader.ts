import type { Document } from "@pcplan/core/document";
import { failure, type Place, type Problem, success } from "@pcplan/core/result";
import { limitProblem } from "./limitProblem.js";
import { defaultLimits, type Limits } from "./limits.js";
import { createDocumentProblem, type DocumentProblemCode } from "./messages.js";
import type { Reader, ReadOptions } from "./types.js";

/** What a reader works with once its options are complete. */
export interface Reading extends ReadOptions {
  limits: Limits;
}

/** What a reader finds in a file; what the file does not say is left out. */
export type Found = Pick<Document, "blocks"> & Partial<Omit<Document, "blocks" | "source">>;

/** Ends a reading with a problem that says why; thrown inside a reader and caught by `createReader` alone. */
export class ReadingEnded extends Error {
  constructor(readonly problem: Problem<DocumentProblemCode>) {
    super(problem.message);
  }
}

/**
 * Makes a format's reader: an empty or too large file is refused before it is looked at, an interruption and
 * whatever the format's library throws become coded problems, and every place names the file as its source.
 * @param kind what the file is called in sentences, such as "Word document"
 * @param options.cost by how much the limit of bytes is lower than for plain text, as the format takes more memory
 */
export function createReader(
  kind: string,
  read: (bytes: Uint8Array, reading: Reading) => Promise<Found>,
  { cost = 1 }: { cost?: number } = {},
): Reader {
  return async (bytes, options) => {
    const limits = { ...defaultLimits, ...options.limits };
    const reading = { ...options, limits: { ...limits, bytes: limits.bytes / cost } };
    try {
      checkSize(bytes, reading);
      checkInterruption(reading);
      return success(withSource(await read(bytes, reading), options.name));
    } catch (error) {
      return failure(withSourceOf(toProblem(error, kind, options.name), options));
    }
  };
}

/** Ends the reading where its caller asked for that. */
export function checkInterruption({ signal, name }: Reading): void {
  if (signal?.aborted !== true) return;
  throw new ReadingEnded(createDocumentProblem("reading-interrupted", { name }));
}

/** Ends the reading where a count has gone over its limit. */
export function checkLimit(name: keyof Limits, count: number, { limits }: Reading): void {
  if (count > limits[name]) throw new ReadingEnded(limitProblem(name, count, limits));
}

/** Makes a count of what the parts of a file have, which ends the reading as soon as it goes over its limit. */
export function startCount(name: keyof Limits, reading: Reading): (more: number) => void {
  let count = 0;
  return (more) => checkLimit(name, (count += more), reading);
}

function checkSize(bytes: Uint8Array, reading: Reading): void {
  checkLimit("bytes", bytes.length, reading);
  const { name } = reading;
  if (bytes.length === 0)
    throw new ReadingEnded(createDocumentProblem("file-empty", { name }, { found: "0 bytes" }));
}

function toProblem(error: unknown, kind: string, name: string): Problem<DocumentProblemCode> {
  if (error instanceof ReadingEnded) return error.problem;
  const found = error instanceof Error ? error.message : String(error);
  return createDocumentProblem("file-corrupt", { name, kind }, { found });
}

function withSource(
  { lang = null, title = null, blocks, problems = [] }: Found,
  source: string,
): Document {
  const placed = problems.map((one) => withSourceOf(one, { name: source }));
  return { source, lang, title, blocks, problems: placed };
}

/** A problem that stands somewhere names the file too. */
function withSourceOf<Code extends string>(
  one: Problem<Code>,
  { name }: { name: string },
): Problem<Code> {
  const at: Place | null = one.at && { ...one.at, source: name };
  return { ...one, at };
}
