import type { Command, CommandContext } from "@stricli/core";

/** What a command's help says beside its flags. */
export interface Guide {
  /** What stands after its name, in each way to call it. */
  usage: readonly string[];
  /** What it is for, in sentences that end with its exit codes. */
  about: string;
  /** What to type after `pcplan`, and what comes of it: two at least. */
  examples: readonly (readonly [command: string, does: string])[];
}

/** A command's own help, in lines that a terminal of 80 columns keeps whole. */
export function describeCommand<CONTEXT extends CommandContext>(
  name: string,
  { parameters }: Command<CONTEXT>,
  { usage, about, examples }: Guide,
): string {
  const flags = Object.entries(parameters.flags ?? {}).map(([flag, { brief, placeholder }]) => [
    `--${toKebab(flag)}${placeholder === undefined ? "" : ` ${placeholder}`}`,
    brief,
  ]);
  const width = Math.max(...flags.map(([flag = ""]) => flag.length));
  return [
    describeUsage(name, usage),
    "",
    ...wrap(about, 80),
    "",
    ...flags.map(([flag = "", brief = ""]) => `  ${flag.padEnd(width)}  ${brief}`),
    "",
    "Examples:",
    ...examples.flatMap(([command, does]) => [`  pcplan ${command}`, `      ${does}`]),
    "",
  ].join("\n");
}

/** The ways to call a command, a line each. */
export function describeUsage(name: string, usage: Guide["usage"]): string {
  return usage
    .map((words, at) => `${at === 0 ? "Usage:" : "      "} pcplan ${name} ${words}`.trimEnd())
    .join("\n");
}

/** A flag as it is typed: `failOn` is `--fail-on`. */
export function toKebab(flag: string): string {
  return flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
