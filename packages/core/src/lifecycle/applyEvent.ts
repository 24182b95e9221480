import { createProblem, failure, type Result, success } from "../result/index.js";
import { stageAfter } from "./events.js";
import { lifecycleProblems } from "./lifecycle.messages.js";
import { eventRows, type LifecycleEvent, type Stage } from "./vocabulary.js";

/**
 * Applies one event to a project's stage; one that the stage does not allow is the problem `move-not-allowed`. An event
 * that is no move, such as `reforecast`, leaves the stage as it is.
 * @param stage the stage before, `null` for a project not known yet
 * @example
 * applyEvent("candidate", "initiated"); // => { ok: true, value: "current" }
 * applyEvent("on-hold", "reforecast"); // => { ok: true, value: "on-hold" }
 * applyEvent("candidate", "completed").ok; // => false
 */
export function applyEvent(stage: Stage | null, event: LifecycleEvent): Result<Stage> {
  const after = stageAfter(stage, event);
  if (after !== null) return success(after);
  const to = eventRows.find((row) => row.event === event)?.to ?? null;
  const values = { stage, event, to };
  const found = `${stage ?? "none"} → ${to ?? event}`;
  return failure(createProblem(lifecycleProblems, "move-not-allowed", values, { found }));
}

/**
 * Applies events in their order and stops at the first that is not allowed, with its problem.
 * @example
 * applyEvents(null, ["identified", "initiated", "held"]); // => { ok: true, value: "on-hold" }
 * applyEvents(null, ["completed"]).ok; // => false
 */
export function applyEvents(
  stage: Stage | null,
  events: readonly LifecycleEvent[],
): Result<Stage | null> {
  let present = stage;
  for (const event of events) {
    const next = applyEvent(present, event);
    if (!next.ok) return next;
    present = next.value;
  }
  return success(present);
}
