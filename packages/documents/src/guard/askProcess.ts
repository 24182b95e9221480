import type { ChildProcess } from "node:child_process";
import type { Document } from "@pcplan/core/document";
import { failure, type Result } from "@pcplan/core/result";
import { limitProblem } from "../limitProblem.js";
import { createDocumentProblem, type DocumentProblemCode } from "../messages.js";
import type { ReadDocumentOptions } from "../types.js";
import { awaitAnswer, type Ending } from "./awaitAnswer.js";
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
  const ending = await awaitAnswer<ReadingMessage>(child, toRequest(question), {
    milliseconds: limits.milliseconds,
    signal: options.signal,
    isAnswer(message) {
      if (message.kind !== "progress") return true;
      options.onProgress?.(message.progress);
      return false;
    },
  });
  return toResult(ending, question);
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

/** The thread that watches the memory ends its process by SIGTERM; an engine without memory for its objects aborts. */
function toResult(ending: Ending<ReadingMessage>, { options, limits }: Question): DocumentResult {
  switch (ending.kind) {
    case "answer":
      return toDocument(ending.message, limits);
    case "time":
      return failure(limitProblem("milliseconds", null, limits));
    case "memory":
      return failure(limitProblem("memory", null, limits));
    case "failed":
      return failure(createDocumentProblem("reader-failed", { name: options.name }));
    case "interrupted":
      return failure(createDocumentProblem("reading-interrupted", { name: options.name }));
  }
}

/** The process is ours and sends what its `readDocument` gave, so its JSON is taken as it is. */
function toDocument(message: ReadingMessage, limits: GuardLimits): DocumentResult {
  if (message.kind === "answer") return JSON.parse(message.json) as DocumentResult;
  const signs = message.kind === "too-long" ? message.signs : null;
  return failure(limitProblem("output", signs, limits));
}
