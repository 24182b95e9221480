import { findMarker } from "../text/index.js";

/**
 * Reads what rides in a project's title: `(statutory)` sets the flag and the title stays as printed.
 * @example
 * parseProjectTitle("Website accessibility (statutory requirement)").isStatutory; // => true
 */
export function parseProjectTitle(text: string): { title: string; isStatutory: boolean } {
  const title = text.trim();
  return { title, isStatutory: findMarker(title) !== null };
}
