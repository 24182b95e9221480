import type { Decision } from "../decision/index.js";

/** What a decision is called by in a sentence. */
export type DecisionName = Pick<Decision, "ref" | "title">;

/**
 * Names a decision in a sentence: by its number, or else by its title.
 * @example
 * sayDecision({ ref: "507", title: "Lease" }); // => "507"
 * sayDecision({ ref: null, title: "Lease" }); // => "“Lease”"
 */
export function sayDecision({ ref, title }: DecisionName): string {
  return ref ?? `“${title}”`;
}
