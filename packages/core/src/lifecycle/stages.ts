/** The stages of a project, in the order in which a paper lists them. */
export const stages = [
  "candidate",
  "current",
  "on-hold",
  "completed",
  "merged",
  "withdrawn",
] as const;
export type Stage = (typeof stages)[number];

/** Which stage may follow which. A completed, merged or withdrawn project comes back only by being reopened. */
export const allowedMoves: Record<Stage, readonly Stage[]> = {
  candidate: ["current", "on-hold", "merged", "withdrawn"],
  current: ["on-hold", "completed", "merged", "withdrawn"],
  "on-hold": ["candidate", "current", "completed", "merged", "withdrawn"],
  completed: ["current"],
  merged: ["current"],
  withdrawn: ["candidate", "current"],
};

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
  return (stages as readonly string[]).includes(text);
}
