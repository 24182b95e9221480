import { UsageError } from "./ports.js";

const MIB = 1024 * 1024;

/** So many bytes of a file are taken: as many as the readers of documents allow at most. */
export const MOST_BYTES = 64 * MIB;

/** Collects the bytes of a file or of standard input, and stops at the limit, so that an endless one does not matter. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    refuseLong(size, name);
    taken.push(chunk);
  }
  return taken.length === 1 && taken[0] !== undefined ? taken[0] : Buffer.concat(taken);
}

/** Refuses more bytes than the limit. */
export function refuseLong(size: number, name: string): void {
  if (size > MOST_BYTES)
    throw new UsageError(`${name} has more than ${MOST_BYTES / MIB} MiB, which is the limit.`);
}
