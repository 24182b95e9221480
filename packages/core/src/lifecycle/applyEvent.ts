import { failure, problem, type Result, success } from "../result/index.js";
import { isMoveAllowed, type Stage } from "./stages.js";

/** The events that move a project to another stage, each with the stage it leads to. */
export const eventMoves = {
  identified: "candidate",
  initiated: "current",
  held: "on-hold",
  resumed: "current",
  completed: "completed",
  merged: "merged",
  withdrawn: "withdrawn",
  reopened: "current",
} as const satisfies Record<string, Stage>;
export type StageEvent = keyof typeof eventMoves;

/** Which stages an event may start from, where the move alone would allow more. `null` is "not yet known". */
const startsFrom: Partial<Record<StageEvent, readonly (Stage | null)[]>> = {
  identified: [null],
  initiated: [null, "candidate"],
  resumed: ["on-hold"],
  reopened: ["completed", "merged", "withdrawn"],
};

/**
 * Applies one event to a project's stage; a move that is not allowed is the problem `move-not-allowed`.
 * @param stage the stage before, `null` for a project not known yet
 * @example
 * applyEvent("candidate", "initiated"); // => { ok: true, value: "current" }
 * applyEvent("candidate", "completed").ok; // => false
 */
export function applyEvent(stage: Stage | null, event: StageEvent): Result<Stage> {
  const to = eventMoves[event];
  const starts = startsFrom[event];
  const isAllowed = starts ? starts.includes(stage) : stage !== null && isMoveAllowed(stage, to);
  if (isAllowed) return success(to);
  return failure(
    problem({
      code: "move-not-allowed",
      message: `A project that is ${stage ?? "not known yet"} cannot be ${event}.`,
      found: `${stage ?? "none"} → ${to}`,
      expected: "an event that the project's stage allows",
    }),
  );
}

/**
 * Applies events in their order and stops at the first that is not allowed, with its problem.
 * @example
 * applyEvents(null, ["identified", "initiated", "held"]); // => { ok: true, value: "on-hold" }
 * applyEvents(null, ["completed"]).ok; // => false
 */
export function applyEvents(
  stage: Stage | null,
  events: readonly StageEvent[],
): Result<Stage | null> {
  let present = stage;
  for (const event of events) {
    const next = applyEvent(present, event);
    if (!next.ok) return next;
    present = next.value;
  }
  return success(present);
}
