import type { FormatTextOptions } from "@pcplan/core/document";
import type { Guard } from "@pcplan/documents";

/** All that a command may touch outside itself. */
export interface Ports {
  readFile(path: string): Promise<Uint8Array>;
  /** The files that a folder or a pattern means, by their names; another path means itself. */
  findFiles?(path: string): Promise<string[]>;
  /** Whether standard input is a terminal, where a person would have to type. */
  isTyped?: boolean;
  readStdin(): Promise<Uint8Array>;
  /** Turns the bytes of a file into a document, out of harm's way. */
  readDocument: Guard["read"];
  /** The lines of standard input one by one, without their line ends. */
  stdinLines(): AsyncIterable<string>;
  writeFile(path: string, text: string): Promise<void>;
  /** How wide what people read may be, and whether headings may be marked for a terminal. */
  page: FormatTextOptions;
  /** Writes to standard output; a promise asks the caller to wait until the reader has caught up. */
  out(text: string): void | Promise<void>;
  error(text: string): void;
  /** The variables of the environment; none where it is left out. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Has something done before the program stops at the wish of its user; the program waits for it. */
  onStop?(stop: () => Promise<void>): void;
  /** Says on a terminal how far a long reading has come, in place of what it said before; empty words clear it. */
  progress(text: string): void;
}

/** Wrong arguments, or a file that cannot be read: exit code 2. */
export class UsageError extends Error {}
