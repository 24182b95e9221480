import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from "node:fs";
import { collectBytes, refuseLong } from "./collectBytes.js";

/** Reads a file whole, and no more than the limit of one that has no end. */
export async function readWhole(path: string): Promise<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory())
      return await collectBytes(createReadStream(path), path);
    refuseLong(found.size, path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
