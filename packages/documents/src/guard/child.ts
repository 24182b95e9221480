// The process that reads for a guard: it is given bytes and gives back the document as JSON. Its memory is watched by a
// thread of its own, for while a reader is busy nothing else runs here.
import { Worker } from "node:worker_threads";
import { readDocument } from "../readDocument.js";
import type { Progress } from "../types.js";
import type { ReadingMessage, ReadingRequest } from "./protocol.js";

const memory = Number(process.argv[2]);

new Worker(new URL("./watchMemory.js", import.meta.url), {
  workerData: { memory, parent: process.ppid },
}).unref();

process.on("disconnect", () => process.exit());
process.on("message", (request: ReadingRequest) => void answer(request));

async function answer({ bytes, options, output }: ReadingRequest): Promise<void> {
  const onProgress = (progress: Progress) => send({ kind: "progress", progress });
  const result = await readDocument(bytes, { ...options, onProgress });
  send(toAnswer(result, output));
}

function toAnswer(result: unknown, output: number): ReadingMessage {
  const json = toJson(result);
  return json === null || json.length > output
    ? { kind: "too-long", signs: json?.length ?? null }
    : { kind: "answer", json };
}

/** A text longer than the engine can hold is a `RangeError`. */
function toJson(result: unknown): string | null {
  try {
    return JSON.stringify(result);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function send(message: ReadingMessage): void {
  process.send?.(message);
}
