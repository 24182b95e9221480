import { type Ports, UsageError } from "./ports.js";

/** A file that is named and is not there. */
export class FileAbsent extends UsageError {}

/** Loads a file's bytes; one that cannot be read is refused with words that say why and what was expected. */
export async function loadFile(path: string, ports: Ports, expected: string): Promise<Uint8Array> {
  try {
    return await ports.readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") throw new FileAbsent(`${path} is not there; expected ${expected}.`);
    const found = code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
    throw new UsageError(`${path} ${found}; expected ${expected}.`);
  }
}

/** Loads a text file, such as one of JSON. */
export async function loadText(path: string, ports: Ports, expected: string): Promise<string> {
  return new TextDecoder().decode(await loadFile(path, ports, expected));
}
