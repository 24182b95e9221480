import { unzipSync } from "fflate";

/** The names of the parts in a packed file; `null` where the bytes are no packed file. */
export function listParts(bytes: Uint8Array): string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch {
    return null;
  }
  return names;
}
