/** Where the service says what it did: a logger of pino fits. */
export interface Log {
  /** Says that a request was answered, or that the service started or stops. */
  info(fields: object, message: string): void;
  /** Says that something of the service itself failed. */
  error(fields: object, message: string): void;
}

/** Says nothing. */
export const silentLog: Log = { info: () => undefined, error: () => undefined };

/** What of an error may be logged: its kind and where it came up. Its words may be those of a paper. */
export function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { fault: typeof error };
  const at = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { fault: error.name, at: at.map((line) => line.trim()) };
}
