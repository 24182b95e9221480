import type { Ports } from "./ports.js";

/** The phrases of a command: its arguments, or the lines of standard input. */
export async function readLines(
  phrases: readonly string[],
  ports: Ports,
): Promise<readonly string[]> {
  if (phrases.length > 0 && phrases[0] !== "-") return phrases;
  const lines = new TextDecoder().decode(await ports.readStdin()).split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
