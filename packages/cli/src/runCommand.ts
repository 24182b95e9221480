import { showLine } from "@pcplan/core/text";
import { describeCommands } from "./help.js";
import { type Ports, UsageError } from "./ports.js";
import { readVersion } from "./version.js";

/** Runs one command and gives its exit code: 0 fine, 1 findings, 2 wrong arguments or files, 3 our fault. */
export async function runCommand(argv: readonly string[], given: Ports): Promise<number> {
  const ports = { ...given, error: (text: string) => given.error(showLines(text)) };
  try {
    return await dispatch(argv, ports);
  } catch (error) {
    ports.error(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 3;
  }
}

/** What is said on standard error names files and words that came from elsewhere. */
function showLines(text: string): string {
  return text.split("\n").map(showLine).join("\n");
}

async function dispatch(argv: readonly string[], ports: Ports): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined)
    throw new UsageError(`A command is missing.\n\n${describeCommands().trimEnd()}`);
  if (name === "--version" || name === "-v") return say(`${readVersion()}\n`, ports);
  const isHelp = name === "help" || name === "--help" || name === "-h";
  if (isHelp && args.length === 0) return say(describeCommands(), ports);
  const { runApplication } = await import("./runApplication.js");
  return runApplication(isHelp ? [...args, "--help"] : argv, ports);
}

async function say(text: string, ports: Ports): Promise<number> {
  await ports.out(text);
  return 0;
}
