import { type Command, type Ports, UsageError } from "./ports.js";

const HELP = `Usage: pcplan <command> [file…]

  forecast [phrase…]   reads forecast phrases
  money [text…]        reads the amounts in a text
  extract FILE…        a panel paper to its data
  dashboard FILE       a paper's dashboard
  schema [NAME]        JSON Schema of every shape
  demo                 the sample papers, into pcplan-demo/

  --json               for programs
  --year-start 1|4     the month in which quarters start
  --as-of DATE         the day of the dashboard, YYYY-MM-DD
`;

const commands: Record<string, () => Promise<Command>> = {
  forecast: async () => (await import("./commands/forecast.js")).forecast,
  money: async () => (await import("./commands/money.js")).money,
  extract: async () => (await import("./commands/extract.js")).extract,
  dashboard: async () => (await import("./commands/dashboard.js")).dashboard,
  schema: async () => (await import("./commands/schema.js")).schema,
  demo: async () => (await import("./commands/demo.js")).demo,
};

/** Runs one command and gives its exit code: 0 fine, 1 findings, 2 wrong arguments or files, 3 our fault. */
export async function runCommand(argv: readonly string[], ports: Ports): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || argv.includes("--help")) {
    ports.out(HELP);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    ports.error(`There is no command “${name}”; pcplan --help lists them.\n`);
    return 2;
  }
  try {
    return await (
      await load()
    )(args, ports);
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
    ports.error(`${error instanceof Error ? error.message : String(error)}\n`);
    return isUsage ? 2 : 3;
  }
}
