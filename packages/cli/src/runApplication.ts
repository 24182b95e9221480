import {
  buildApplication,
  buildCommand,
  buildRouteMap,
  type Command,
  ExitCode,
  type RouteMap,
  run,
} from "@stricli/core";
import { toApplicationText } from "./applicationText.js";
import { commands } from "./commands.js";
import type { Context, RoutingTarget } from "./defineCommand.js";
import { type Ports, UsageError } from "./ports.js";
import { sayOr } from "./sayOr.js";

/** Runs the command that the arguments name, and gives its exit code; only that command is loaded. */
export async function runApplication(argv: readonly string[], ports: Ports): Promise<number> {
  const [name = "", ...args] = argv;
  const target = Object.hasOwn(commands, name) ? await commands[name]?.load() : undefined;
  const names = target === undefined ? Object.keys(commands) : namesOf(target);
  if (args.length === 0 && names.length > 0 && target !== undefined)
    throw new UsageError(`${name} takes ${sayOr(names)}.`);
  const guide = asksForHelp(args) ? describeFound(argv, target) : null;
  if (guide !== null) {
    await ports.out(guide);
    return 0;
  }
  let code: number | string | null | undefined;
  const context: Context = {
    ports,
    called: names.length > 0 && target !== undefined ? `${name} ${args[0]}` : name,
    process: {
      stdout: { write: (text) => void ports.out(text) },
      stderr: { write: (text) => ports.error(text) },
      get exitCode() {
        return code;
      },
      set exitCode(given) {
        code = given;
      },
    },
  };
  await run(toApplication(name, target), argv, context);
  return toExitCode(Number(code));
}

/** After `--` everything is a phrase or a file. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  return flags.includes("--help") || flags.includes("-h");
}

/** The help of the command that is called, by itself or below another; `null` where none is. */
function describeFound([name = "", next = ""]: readonly string[], target?: RoutingTarget) {
  if (target === undefined) return null;
  if ("describe" in target) return target.describe(name);
  const below = target.getRoutingTargetForInput(next);
  return below && "describe" in below && typeof below.describe === "function"
    ? String(below.describe(`${name} ${next}`))
    : null;
}

/** All commands but the one that is called stand in the map by their names alone. */
function toApplication(called: string, target: RoutingTarget | undefined) {
  const routes = Object.entries(commands).map(
    ([name, { brief }]): [string, Command<Context> | RouteMap<Context>] => [
      name,
      name === called && target ? target : toPlaceholder(brief),
    ],
  );
  return buildApplication<Context>(
    buildRouteMap({ routes: Object.fromEntries(routes), docs: { brief: "pcplan" } }),
    {
      name: "pcplan",
      scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
      documentation: { disableAnsiColor: true },
      localization: { text: toApplicationText(called, target ? namesOf(target) : []) },
      determineExitCode: (error) => (error instanceof UsageError ? 2 : 3),
    },
  );
}

function toPlaceholder(brief: string): Command<Context> {
  return buildCommand<object, [], Context>({ parameters: {}, docs: { brief }, func() {} });
}

/** The names of the commands below one; a command that does something itself has none. */
function namesOf(target: RoutingTarget): string[] {
  return "getAllEntries" in target ? target.getAllEntries().map(({ name }) => name.original) : [];
}

/** The library's own codes are below zero: wrong words from the caller, or a fault of ours. */
function toExitCode(code: number): number {
  if (code === ExitCode.UnknownCommand || code === ExitCode.InvalidArgument) return 2;
  return code < 0 ? 3 : code;
}
