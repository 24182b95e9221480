import { readDocument } from "@pcplan/documents";
import type { Ports } from "../src/ports.js";
import { runCommand } from "../src/runCommand.js";

/** What a command gave: its exit code, and what it printed. */
export interface Ran {
  code: number;
  out: string;
  error: string;
}

const absent = () => Promise.reject(Object.assign(new Error("absent"), { code: "ENOENT" }));

/** Runs a command with the ports that are given; without them there is no file, nothing to read and nothing is written. */
export async function runWith(argv: readonly string[], ports: Partial<Ports> = {}): Promise<Ran> {
  const printed = { out: "", error: "" };
  const code = await runCommand([...argv], {
    readFile: absent,
    readDocument,
    readStdin: async () => new Uint8Array(),
    stdinLines: async function* () {},
    writeFile: async () => undefined,
    page: {},
    out: (text) => void (printed.out += text),
    error: (text) => void (printed.error += text),
    progress: () => undefined,
    ...ports,
  });
  return { code, ...printed };
}

/** Files held in memory; a path that is not among them is absent. */
export function filesOf(
  files: Readonly<Record<string, Uint8Array | string>>,
): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    const content = files[path];
    if (content === undefined) return absent();
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
}
