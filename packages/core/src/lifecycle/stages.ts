import type { LanguageOptions } from "../text/index.js";
import { type Stage, stageRows, type StatedCount } from "./vocabulary.js";

/** The stages of a project, from the first to those that end it. */
export const stages: readonly Stage[] = stageRows.map(({ stage }) => stage);

/** The stages of what is still to come or under way, in the same order. */
export const openStages: readonly Stage[] = stageRows
  .filter(({ isOpen }) => isOpen)
  .map(({ stage }) => stage);

/** The stages in the order in which their counts are shown, each with the headline's field that states its count. */
export const shownStages: readonly {
  /** Its code. */
  stage: Stage;
  /** The field of a headline that states its count; `null` where none does. */
  statedIn: StatedCount | null;
}[] = stageRows.toSorted((one, other) => one.place - other.place);

/** Which stage may follow which. */
export const allowedMoves: Readonly<Record<Stage, readonly Stage[]>> = toStageRecord(
  (stage) => stageRows.find((row) => row.stage === stage)?.moves ?? [],
);

/**
 * Makes a record of every stage from a function of the stage.
 * @example
 * toStageRecord((stage) => stage.length).merged; // => 6
 */
export function toStageRecord<Value>(make: (stage: Stage) => Value): Record<Stage, Value> {
  const entries = stageRows.map(({ stage }) => [stage, make(stage)] as const);
  return Object.fromEntries(entries) as Record<Stage, Value>;
}

/**
 * Says whether a project may go from one stage straight to another.
 * @example
 * isMoveAllowed("candidate", "completed"); // => false
 */
export function isMoveAllowed(from: Stage, to: Stage): boolean {
  return allowedMoves[from].includes(to);
}

/**
 * Says whether a text is the code of a stage.
 * @example
 * isStage("on-hold"); // => true
 * isStage("On hold"); // => false
 */
export function isStage(text: string): text is Stage {
  return stageRows.some(({ stage }) => stage === text);
}

/**
 * Names a stage as people read it.
 * @example
 * formatStage("on-hold"); // => "On hold"
 * formatStage("current", { lang: "cy" }); // => "Cyfredol"
 */
export function formatStage(stage: Stage, { lang = "en" }: LanguageOptions = {}): string {
  return stageRows.find((row) => row.stage === stage)?.label[lang] ?? stage;
}
