import { awaitAnswer, type Ending, startProcess } from "@pcplan/documents/guard";
import { createServiceProblem } from "../problems/index.js";
import { startCrew } from "./startCrew.js";
import type { Answer, Task, Work, WorkMessage } from "./types.js";

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
  const { processes, places, seconds, memory } = limits;
  const permissions = ["--allow-child-process"];
  const crew = startCrew(processes, () => startProcess({ module, memory, permissions }));
  let taken = 0;
  let isClosed = false;
  const run = async (task: Task, signal: AbortSignal): Promise<Answer> => {
    const child = await crew.take();
    try {
      if (isClosed || signal.aborted) return toAnswer({ kind: "interrupted" }, limits);
      const pieces: Uint8Array[] = [];
      const isAnswer = (message: WorkMessage) => {
        if (message.kind === "piece") pieces.push(message.piece);
        return message.kind === "answer";
      };
      const bounds = { milliseconds: seconds * 1000, signal, isAnswer };
      const ending = await awaitAnswer<WorkMessage>(child, task, bounds);
      return withBody(toAnswer(ending, limits), pieces);
    } finally {
      crew.free(child);
    }
  };
  return {
    enter() {
      if (isClosed || taken >= places) return null;
      taken++;
      return { run, leave: once(() => taken--) };
    },
    taken: () => taken,
    close() {
      isClosed = true;
      crew.close();
    },
  };
}

/** A place that is given back twice is one place. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

function withBody(answer: Answer, pieces: readonly Uint8Array[]): Answer {
  return answer.ok ? { ...answer, body: Buffer.concat(pieces) } : answer;
}

function toAnswer(ending: Ending<WorkMessage>, { seconds, memory }: WorkLimits): Answer {
  switch (ending.kind) {
    case "answer":
      return ending.message.kind === "answer"
        ? ending.message.answer
        : refusal(createServiceProblem("service-failed", {}));
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
  return { ok: false, problems: [problem] };
}
