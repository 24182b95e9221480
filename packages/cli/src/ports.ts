/** All that a command may touch outside itself. */
export interface Ports {
  readFile(path: string): Promise<Uint8Array>;
  readStdin(): Promise<Uint8Array>;
  writeFile(path: string, text: string): Promise<void>;
  out(text: string): void;
  error(text: string): void;
}

/** Wrong arguments, or a file that cannot be read: exit code 2. */
export class UsageError extends Error {}

export type Command = (args: string[], ports: Ports) => Promise<number>;
