import type { ChildProcess } from "node:child_process";
import { failure } from "@pcplan/core/result";
import { createDocumentProblem } from "../messages.js";
import type { Guard } from "../types.js";
import { askProcess, type DocumentResult, type Question } from "./askProcess.js";
import { isAlive } from "./awaitAnswer.js";
import { defaultGuardLimits, type GuardLimits } from "./guardLimits.js";
import { startProcess } from "./startProcess.js";

const module = new URL("./child.js", import.meta.url);

/**
 * Starts a guard: a process of its own that reads files one after the other, for papers come from anywhere. It starts at
 * once, so that it is ready when the first file is; after a file that it did not survive the next gets a new one. It
 * keeps no program from ending. It needs Node; where there is none, `readDocument` reads without a guard.
 * @param limits what one file may take, where it is not the usual; below them the limits of the readers hold
 * @see readDocument
 * @example
 * const guard = startGuard({ milliseconds: 10_000 });
 * const read = await readDocument(new TextEncoder().encode("# Plan"), { name: "plan.md", guard });
 * read.ok && read.value.blocks.length; // => 1
 * guard.close();
 */
export function startGuard(limits: Partial<GuardLimits> = {}): Guard {
  const all = { ...defaultGuardLimits, ...limits };
  let child: ChildProcess | null = startProcess({ module, memory: all.memory });
  let hasRead = false;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  const restart = () => {
    child?.kill("SIGKILL");
    hasRead = false;
    child = startProcess({ module, memory: all.memory });
    return child;
  };
  const read = async (question: Question): Promise<DocumentResult> => {
    if (isClosed || question.options.signal?.aborted)
      return failure(createDocumentProblem("reading-interrupted", question.options));
    const isUsed = hasRead;
    const result = await askProcess(child && isAlive(child) ? child : restart(), question);
    hasRead = true;
    // What a file before it has left behind is not held against a file.
    return isUsed && isEndedByItself(result) ? askProcess(restart(), question) : result;
  };
  return {
    read(bytes, options) {
      const turn = last.then(() => read({ bytes, options, limits: all }));
      last = turn;
      return turn;
    },
    close() {
      isClosed = true;
      child?.kill("SIGKILL");
      child = null;
    },
  };
}

const isEndedByItself = (result: DocumentResult): boolean =>
  !result.ok && ["limit-memory", "reader-failed"].includes(result.problem.code);
