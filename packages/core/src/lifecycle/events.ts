import type { LanguageOptions } from "../text/index.js";
import { isMoveAllowed } from "./stages.js";
import { eventRows, type LifecycleEvent, type Stage, type StageEvent } from "./vocabulary.js";

/** Everything that may happen to a project, what moves it to another stage first. */
export const events: readonly LifecycleEvent[] = eventRows.map(({ event }) => event);

/** The events that move a project to another stage, each with the stage it leads to. */
export const eventMoves: Readonly<Record<StageEvent, Stage>> = toMoves();

function toMoves(): Record<StageEvent, Stage> {
  const moves = eventRows.flatMap(({ event, to }) => (to === null ? [] : [[event, to] as const]));
  return Object.fromEntries(moves) as Record<StageEvent, Stage>;
}

/**
 * The stage at which an event leaves a project; `null` where it may not happen at the stage given.
 * @param stage the stage before, `null` for a project not known yet
 */
export function stageAfter(stage: Stage | null, event: LifecycleEvent): Stage | null {
  const row = eventRows.find((one) => one.event === event);
  if (row === undefined) return null;
  const from: readonly (Stage | null)[] | null = row.from;
  if (from !== null) return from.includes(stage) ? (row.to ?? stage) : null;
  if (stage === null || row.to === null) return stage;
  return isMoveAllowed(stage, row.to) ? row.to : null;
}

/**
 * Names an event as people read it.
 * @example
 * formatEvent("initiated"); // => "Started"
 */
export function formatEvent(event: LifecycleEvent, { lang = "en" }: LanguageOptions = {}): string {
  return eventRows.find((row) => row.event === event)?.label[lang] ?? event;
}
