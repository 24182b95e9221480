import { writeSync } from "node:fs";

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;
/** So many milliseconds a full pipe is left to its reader before it is tried again. */
const PAUSE = 5;

/** What a full pipe has not taken yet. */
let unwritten = new Uint8Array();
let fault: string | null = null;

/**
 * Writes to standard output, by itself and not as a stream, which would take longer to set up than a short answer to find.
 * A pipe that is full is waited for; one that nobody reads any longer takes all in silence.
 */
export function writeOutput(text: string): void | Promise<void> {
  unwritten = Buffer.concat([unwritten, Buffer.from(text)]);
  return writeUnwritten();
}

/** Why standard output takes no more, as a code of the system such as `EPIPE`; `null` while it does. */
export function outputFault(): string | null {
  return fault;
}

/** Writes to standard error; where that is closed there is nobody to tell. */
export function writeError(text: string): void {
  try {
    writeSync(STANDARD_ERROR, text);
  } catch {
    // What the command gives stays the same.
  }
}

function writeUnwritten(): void | Promise<void> {
  try {
    while (fault === null && unwritten.length > 0)
      unwritten = unwritten.subarray(writeSync(STANDARD_OUTPUT, unwritten));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "EAGAIN") return pause().then(writeUnwritten);
    stop(code);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

function stop(code: string): void {
  fault = code;
  if (code !== "EPIPE")
    writeError(
      `Standard output cannot be written: ${code === "ENOSPC" ? "the disk is full" : code}.\n`,
    );
}
