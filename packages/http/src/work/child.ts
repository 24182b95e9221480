// A process that does the work of one request after the other. Its memory is watched by a thread of its own, and the
// files in a request are read by a guard, which is started with the first of them.
import { Worker } from "node:worker_threads";
import { type Guard, readDocument } from "@pcplan/documents";
import { startGuard } from "@pcplan/documents/guard";
import { createServiceProblem } from "../problems/index.js";
import { answerTask } from "./answerTask.js";
import type { Answer, Task, WorkMessage } from "./types.js";

new Worker(new URL(import.meta.resolve("@pcplan/documents/guard/watch")), {
  workerData: { memory: Number(process.argv[2]), parent: process.ppid },
}).unref();

let guard: Guard | undefined;

process.on("disconnect", () => process.exit());
process.on("message", (task: Task) => void answer(task));

async function answer(task: Task): Promise<void> {
  const answered = await answerTask(task, {
    readDocument: (bytes, options) => {
      guard ??= startGuard();
      return readDocument(bytes, { ...options, guard });
    },
  }).catch(toFailure);
  sendAnswer(answered);
}

/** A message is put together anew with each part of it that arrives, so a long one would hold up who receives it. */
const PIECE = 256 * 1024;

function sendAnswer(answer: Answer): void {
  if (!answer.ok) return send({ kind: "answer", answer });
  const { body } = answer;
  for (let start = 0; start < body.length; start += PIECE)
    send({ kind: "piece", piece: body.slice(start, start + PIECE) });
  send({ kind: "answer", answer: { ...answer, body: new Uint8Array() } });
}

function send(message: WorkMessage): void {
  process.send?.(message);
}

/** What it was that failed would tell of the request, and is kept by nobody. */
function toFailure(): Answer {
  return { ok: false, problems: [createServiceProblem("service-failed", {})] };
}
