import type { ChildProcess } from "node:child_process";
import type { Document } from "@pcplan/core/document";
import { failure, type Result } from "@pcplan/core/result";
import { limitProblem } from "../limitProblem.js";
import { createDocumentProblem, type DocumentProblemCode } from "../messages.js";
import type { ReadDocumentOptions } from "../types.js";
import type { GuardLimits } from "./guardLimits.js";
import type { ReadingMessage, ReadingRequest } from "./protocol.js";

/** The document, or why there is none. */
export type DocumentResult = Result<Document, DocumentProblemCode>;

/** One file to be read, and within which limits. */
export interface Question {
  bytes: Uint8Array;
  options: ReadDocumentOptions;
  limits: GuardLimits;
}

/**
 * Has a process read one file, and ends the process where it oversteps. While it reads, the caller's program goes on; it
 * waits for the answer and for nothing else.
 */
export async function askProcess(child: ChildProcess, question: Question): Promise<DocumentResult> {
  const { options, limits } = question;
  const { promise, resolve } = Promise.withResolvers<DocumentResult>();
  const end = (result: DocumentResult) => {
    child.kill("SIGKILL");
    resolve(result);
  };
  const interrupt = () =>
    end(failure(createDocumentProblem("reading-interrupted", { name: options.name })));
  const deadline = setTimeout(
    () => end(failure(limitProblem("milliseconds", null, limits))),
    limits.milliseconds,
  );
  const hear = (message: ReadingMessage) => {
    if (message.kind === "progress") options.onProgress?.(message.progress);
    else resolve(toResult(message, limits));
  };
  const notice = (_code: number | null, signal: NodeJS.Signals | null) =>
    resolve(explainEnd(signal, question));
  child.on("message", hear).once("exit", notice).once("error", interrupt);
  options.signal?.addEventListener("abort", interrupt);
  child.ref();
  child.channel?.ref();
  try {
    child.send(toRequest(question), (error) => error && child.kill("SIGKILL"));
    return await promise;
  } finally {
    clearTimeout(deadline);
    child.off("message", hear).off("exit", notice).off("error", interrupt);
    options.signal?.removeEventListener("abort", interrupt);
    child.unref();
    child.channel?.unref();
  }
}

function toRequest({ bytes, options, limits }: Question): ReadingRequest {
  const { name, mediaType, limits: readerLimits } = options;
  return {
    bytes,
    options: {
      name,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(readerLimits === undefined ? {} : { limits: readerLimits }),
    },
    output: limits.output,
  };
}

/** The process is ours and sends what its `readDocument` gave, so its JSON is taken as it is. */
function toResult(
  message: Exclude<ReadingMessage, { kind: "progress" }>,
  limits: GuardLimits,
): DocumentResult {
  return message.kind === "answer"
    ? (JSON.parse(message.json) as DocumentResult)
    : failure(limitProblem("output", message.signs, limits));
}

/** The thread that watches the memory ends its process by SIGTERM; an engine without memory for its objects aborts. */
function explainEnd(signal: NodeJS.Signals | null, { options, limits }: Question): DocumentResult {
  return signal === "SIGTERM" || signal === "SIGABRT"
    ? failure(limitProblem("memory", null, limits))
    : failure(createDocumentProblem("reader-failed", { name: options.name }));
}
