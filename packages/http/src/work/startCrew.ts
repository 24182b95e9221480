import type { ChildProcess } from "node:child_process";
import { isAlive } from "@pcplan/documents/guard";

/** Processes that are lent out one at a time. */
export interface Crew {
  /** Lends a process, as soon as one is free. */
  take(): Promise<ChildProcess>;
  /** Takes a process back; where it has ended, a new one takes its place. */
  free(child: ChildProcess): void;
  /** Ends all of them, those that are lent out when they come back. */
  close(): void;
}

/** Starts so many processes; who asks for one when none is free waits, in the order of asking. */
export function startCrew(count: number, start: () => ChildProcess): Crew {
  const idle: ChildProcess[] = Array.from({ length: count }, start);
  const waiting: ((child: ChildProcess) => void)[] = [];
  let isClosed = false;
  const renew = (child: ChildProcess) => (isAlive(child) || isClosed ? child : start());
  return {
    async take() {
      const child = idle.pop();
      if (child !== undefined) return renew(child);
      const { promise, resolve } = Promise.withResolvers<ChildProcess>();
      waiting.push(resolve);
      return promise;
    },
    free(child) {
      if (isClosed) child.kill("SIGKILL");
      const ready = renew(child);
      const next = waiting.shift();
      if (next) next(ready);
      else idle.push(ready);
    },
    close() {
      isClosed = true;
      for (const child of idle) child.kill("SIGKILL");
    },
  };
}
