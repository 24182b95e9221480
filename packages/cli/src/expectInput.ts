import { type Ports, UsageError } from "./ports.js";

/** Refuses to wait for a person who gave no words and may not know that standard input is awaited; `-` asks for it. */
export function expectInput(words: readonly string[], ports: Ports): void {
  if (words.length === 0 && ports.isTyped)
    throw new UsageError(
      "Nothing is given to read: name a file or a phrase, pipe something in, or give - to type it. pcplan help says how each command is called.",
    );
}
