import type { ChildProcess } from "node:child_process";
import { type Ending, awaitAnswer, isAlive, startProcess } from "@pcplan/documents/guard";
import { createServiceProblem } from "../problems/index.js";
import type { Answer, Task, Work } from "./types.js";

/** How much work is done at once, and what one request may take. */
export interface WorkLimits {
  /** Processes that work side by side. */
  processes: number;
  /** Requests that have a place: those that are read, that wait and that are worked on. */
  places: number;
  /** Seconds that one request may take once it is its turn. */
  seconds: number;
  /** Memory of the process that works on it, of all kinds together, in bytes. */
  memory: number;
}

const module = new URL("./work/child.js", import.meta.url);

/**
 * Starts processes that do the work of requests, one request each at a time. A request that fails, oversteps its time or
 * memory or is cancelled ends its own process, and a new one takes its place.
 */
export function startWork(limits: WorkLimits): Work {
  const start = () =>
    startProcess({ module, memory: limits.memory, permissions: ["--allow-child-process"] });
  const idle: ChildProcess[] = Array.from({ length: limits.processes }, start);
  const waiting: ((child: ChildProcess) => void)[] = [];
  let taken = 0;
  let isClosed = false;
  const free = (child: ChildProcess) => {
    const ready = isAlive(child) || isClosed ? child : start();
    const next = waiting.shift();
    if (next) next(ready);
    else idle.push(ready);
  };
  const take = async () => {
    const child = idle.pop();
    if (child !== undefined) return isAlive(child) || isClosed ? child : start();
    const { promise, resolve } = Promise.withResolvers<ChildProcess>();
    waiting.push(resolve);
    return promise;
  };
  const run = async (task: Task, signal: AbortSignal): Promise<Answer> => {
    const child = await take();
    try {
      if (isClosed || signal.aborted) return toAnswer({ kind: "interrupted" }, limits);
      const milliseconds = limits.seconds * 1000;
      return toAnswer(await awaitAnswer<Answer>(child, task, { milliseconds, signal }), limits);
    } finally {
      free(child);
    }
  };
  return {
    enter() {
      if (isClosed || taken >= limits.places) return null;
      taken++;
      let hasLeft = false;
      const leave = () => {
        if (!hasLeft) taken--;
        hasLeft = true;
      };
      return { run, leave };
    },
    taken: () => taken,
    close() {
      isClosed = true;
      for (const child of idle) child.kill("SIGKILL");
    },
  };
}

function toAnswer(ending: Ending<Answer>, { seconds, memory }: WorkLimits): Answer {
  switch (ending.kind) {
    case "answer":
      return ending.message;
    case "time":
      return refusal(createServiceProblem("work-time", { seconds }));
    case "memory":
      return refusal(createServiceProblem("work-memory", { most: memory }));
    case "failed":
      return refusal(createServiceProblem("service-failed", {}));
    case "interrupted":
      return refusal(createServiceProblem("request-cancelled", {}));
  }
}

function refusal(problem: ReturnType<typeof createServiceProblem>): Answer {
  return { ok: false, problems: [problem], page: null };
}
