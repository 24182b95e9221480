/** What the reading of one file may take before it is ended from outside, whatever its reader does. */
export interface GuardLimits {
  /** Time from the bytes to the document, in milliseconds. */
  milliseconds: number;
  /** Memory of the process that reads, of all kinds together, in bytes. */
  memory: number;
  /** The document as JSON, in signs. */
  output: number;
}

const MIB = 1024 * 1024;

/** No panel paper that was seen comes near these; with them a whole command stays under 20 s and 700 MB. */
export const defaultGuardLimits: Readonly<GuardLimits> = {
  milliseconds: 18_000,
  memory: 600 * MIB,
  output: 64 * MIB,
};
