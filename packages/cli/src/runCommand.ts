import { commandHelp, HELP } from "./help.js";
import { type Command, type Ports, UsageError } from "./ports.js";

const commands: Record<string, () => Promise<Command>> = {
  forecast: async () => (await import("./commands/forecast.js")).forecast,
  money: async () => (await import("./commands/money.js")).money,
  extract: async () => (await import("./commands/extract.js")).extract,
  check: async () => (await import("./commands/check.js")).check,
  dashboard: async () => (await import("./commands/dashboard.js")).dashboard,
  compare: async () => (await import("./commands/compare.js")).compare,
  ledger: async () => (await import("./commands/ledger.js")).ledger,
  profile: async () => (await import("./commands/profile.js")).profile,
  schema: async () => (await import("./commands/schema.js")).schema,
  demo: async () => (await import("./commands/demo.js")).demo,
  serve: async () => (await import("./commands/serve.js")).serve,
};

/** Runs one command and gives its exit code: 0 fine, 1 findings, 2 wrong arguments or files, 3 our fault. */
export async function runCommand(argv: readonly string[], ports: Ports): Promise<number> {
  try {
    return await dispatch(argv, ports);
  } catch (error) {
    ports.error(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 3;
  }
}

async function dispatch(argv: readonly string[], ports: Ports): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined) throw new UsageError(`A command is missing.\n\n${HELP.trimEnd()}`);
  if (name === "--help") return say(HELP, ports);
  if (name === "--version") {
    const { readVersion } = await import("./version.js");
    return say(`${await readVersion()}\n`, ports);
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`There is no command “${name}”; pcplan --help lists them.`);
  if (asksForHelp(args)) return say(commandHelp[name] ?? HELP, ports);
  const command = await load();
  return command(args, ports);
}

async function say(text: string, ports: Ports): Promise<number> {
  await ports.out(text);
  return 0;
}

/** After `--` everything is a phrase or a file. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).includes("--help");
}
