import { findMarker } from "../text/index.js";

/** A project's title, and what rides in it. */
export interface ProjectTitle {
  /** As printed, without the space around it. */
  title: string;
  /** Whether the title says that the project is required by law. */
  isStatutory: boolean;
}

/**
 * Reads what rides in a project's title: `(statutory)` sets the flag and the title stays as printed.
 * @example
 * parseProjectTitle("Website accessibility (statutory requirement)").isStatutory; // => true
 */
export function parseProjectTitle(text: string): ProjectTitle {
  const title = text.trim();
  return { title, isStatutory: findMarker(title) !== null };
}
