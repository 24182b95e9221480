import { expectInput } from "./expectInput.js";
import type { Ports } from "./ports.js";

/** The phrases of a command: its arguments, or the lines of standard input as they come. */
export async function* readLines(phrases: readonly string[], ports: Ports): AsyncGenerator<string> {
  expectInput(phrases, ports);
  if (phrases.length === 0) yield* ports.stdinLines();
  for (const phrase of phrases) {
    if (phrase === "-") yield* ports.stdinLines();
    else yield phrase;
  }
}
