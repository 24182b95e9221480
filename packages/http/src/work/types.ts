import type { Problem } from "@pcplan/core/result";

/** One request, as it can be sent to another process. */
export interface Task {
  /** The path of its route. */
  route: string;
  /** The names and values of its address, in their order. */
  query: [name: string, value: string][];
  /** Its header Content-Type; `null` where it has none. */
  mediaType: string | null;
  /** Its header Accept; `null` where it has none. */
  accept: string | null;
  /** Its body. */
  body: Uint8Array;
}

/** What becomes of a task. */
export type Answer =
  | {
      /** It was done. */
      ok: true;
      /** What the body is. */
      mediaType: string;
      /** The body. */
      body: Uint8Array;
      /** Under which name a browser saves it; `null` where it is shown. */
      fileName: string | null;
    }
  | {
      /** It was refused, or ended. */
      ok: false;
      /** Why, the first telling the status. */
      problems: Problem[];
    };

/** What a process that works sends back: its answer's body in pieces, and the answer without it. */
export type WorkMessage =
  | {
      /** Comes before the answer. */
      kind: "piece";
      /** The next bytes of the answer's body. */
      piece: Uint8Array;
    }
  | {
      /** Comes last. */
      kind: "answer";
      /** The answer; its body is what came in pieces. */
      answer: Answer;
    };

/** A place that a request has, from before its body is read until it is answered. */
export interface Place {
  /** Does a task; it ends with its signal. */
  run(task: Task, signal: AbortSignal): Promise<Answer>;
  /** Gives the place to another request. */
  leave(): void;
}

/** Where the work of requests is done. */
export interface Work {
  /** Gives a place, or `null` where as many are taken as there are. */
  enter(): Place | null;
  /** How many places are taken. */
  taken(): number;
  /** Ends what does the work. */
  close(): void;
}
