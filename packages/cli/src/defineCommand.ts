import {
  buildCommand,
  type Command,
  type CommandContext,
  type RouteMap,
  type StricliProcess,
  type TypedCommandParameters,
} from "@stricli/core";
import { applyConfig } from "./config/applyConfig.js";
import { describeCommand, describeUsage, type Guide } from "./describeCommand.js";
import { InputAbsent } from "./expectInput.js";
import { type Ports, UsageError } from "./ports.js";

/** What every command is given. */
export interface Context extends CommandContext {
  readonly process: StricliProcess;
  readonly ports: Ports;
  /** The name of the command that is called, after that of the one above it. */
  readonly called: string;
}

/** A command that can say its own help under the name that it is called by. */
export interface GuidedCommand extends Command<Context> {
  describe(name: string): string;
}

/** What a first word leads to: a command, or several below it. */
export type RoutingTarget = GuidedCommand | RouteMap<Context>;

/** One command: what it takes, what its help says, and what it does. */
export interface Definition<
  OPTIONS extends Readonly<Partial<Record<keyof OPTIONS, unknown>>>,
> extends Guide {
  /** What it does, in a line: for a command below another, which lists it. */
  brief?: string;
  parameters: TypedCommandParameters<OPTIONS, string[], Context>;
  /** Gives the exit code. */
  run(options: OPTIONS, words: string[], ports: Ports): Promise<number>;
}

/** Makes a command of its definition. */
export function defineCommand<OPTIONS extends Readonly<Partial<Record<keyof OPTIONS, unknown>>>>(
  definition: Definition<OPTIONS>,
): GuidedCommand {
  const { about, brief = about, parameters, run } = definition;
  const command = buildCommand<OPTIONS, string[], Context>({
    parameters,
    docs: { brief },
    async func(options, ...words) {
      const { called, ports } = this;
      const settled = await applyConfig(options, parameters.flags ?? {}, ports);
      this.process.exitCode = await run(settled, words, ports).catch((error: unknown) => {
        throw error instanceof InputAbsent ? withUsage(error, called, definition) : error;
      });
    },
  });
  return { ...command, describe: (name) => describeCommand(name, command, definition) };
}

function withUsage({ message }: InputAbsent, name: string, { usage }: Guide): UsageError {
  return new UsageError(
    `${message}\n\n${describeUsage(name, usage)}\npcplan help ${name} says more.`,
  );
}
