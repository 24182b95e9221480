import { commands } from "./commands.js";

const COLUMN = 23;

/** A usage that leaves no room for what the command does has a line of its own. */
function sayLine(words: string, does: string): string {
  const start = `  ${words}`;
  return start.length < COLUMN - 1
    ? `${start.padEnd(COLUMN)}${does}`
    : `${start}\n${" ".repeat(COLUMN)}${does}`;
}

/** The help of the whole command line: the commands, the exit codes, and where to read on. */
export function describeCommands(): string {
  const lines = Object.entries(commands).map(([name, { usage, brief }]) =>
    sayLine(`${name} ${usage}`.trimEnd(), brief),
  );
  return `Usage: pcplan <command> [file…]

${lines.join("\n")}

${sayLine("help [command]", "this, or a command's own help; also -h and --help")}
${sayLine("--version, -v", "the version")}

Exit codes: 0 fine; 1 findings, or something that could not be read in a paper;
2 wrong arguments or a file that cannot be read; 3 our fault; 130 stopped.
Docs: README.md and docs/reference of the source, and pcplan help <command>.
`;
}
