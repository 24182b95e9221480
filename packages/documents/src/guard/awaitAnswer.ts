import type { ChildProcess } from "node:child_process";

/** How one question to a process ended. */
export type Ending<Message> =
  | {
      /** It answered. */
      kind: "answer";
      /** What it sent. */
      message: Message;
    }
  | {
      /** Why it did not: its time or its memory was up, it failed, or its caller wanted no answer any more. */
      kind: "time" | "memory" | "failed" | "interrupted";
    };

/** Within which bounds an answer is awaited. */
export interface AwaitAnswerOptions<Message> {
  /** After so many milliseconds the process is ended. */
  milliseconds: number;
  /** Ends the process before its answer. */
  signal?: AbortSignal | undefined;
  /** Takes a message that is no answer yet, and says so by `false`; left out, the first one is the answer. */
  isAnswer?: (message: Message) => boolean;
}

/**
 * Asks a process one thing and waits for its answer, and for nothing else; it ends the process where it oversteps. The
 * process is one of `startProcess` and answers one question after the other.
 */
export async function awaitAnswer<Message>(
  child: ChildProcess,
  question: object,
  { milliseconds, signal, isAnswer = () => true }: AwaitAnswerOptions<Message>,
): Promise<Ending<Message>> {
  const { promise, resolve } = Promise.withResolvers<Ending<Message>>();
  const end = (kind: "time" | "interrupted") => {
    child.kill("SIGKILL");
    resolve({ kind });
  };
  const interrupt = () => end("interrupted");
  const deadline = setTimeout(() => end("time"), milliseconds);
  const hear = (message: Message) => {
    if (isAnswer(message)) resolve({ kind: "answer", message });
  };
  const notice = (_code: number | null, killedBy: NodeJS.Signals | null) =>
    resolve({ kind: killedBy === "SIGTERM" || killedBy === "SIGABRT" ? "memory" : "failed" });
  child.on("message", hear).once("exit", notice).once("error", interrupt);
  signal?.addEventListener("abort", interrupt);
  child.ref();
  child.channel?.ref();
  try {
    child.send(question, (error) => error && child.kill("SIGKILL"));
    return await promise;
  } finally {
    clearTimeout(deadline);
    child.off("message", hear).off("exit", notice).off("error", interrupt);
    signal?.removeEventListener("abort", interrupt);
    child.unref();
    child.channel?.unref();
  }
}

/**
 * Says whether a process can be asked something.
 * @see awaitAnswer
 */
export function isAlive({ connected, exitCode, signalCode, killed }: ChildProcess): boolean {
  return connected && !killed && exitCode === null && signalCode === null;
}
