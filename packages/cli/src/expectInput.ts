import { type Ports, UsageError } from "./ports.js";

/** Nothing was given to read; who is told so is told how the command is called. */
export class InputAbsent extends UsageError {}

/** Refuses to wait for a person who gave no words and may not know that standard input is awaited; `-` asks for it. */
export function expectInput(words: readonly string[], ports: Ports): void {
  if (words.length === 0 && ports.isTyped)
    throw new InputAbsent(
      "Nothing is given to read: name a file or a phrase, pipe something in, or give - to type it.",
    );
}
