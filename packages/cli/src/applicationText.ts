import {
  AliasNotFoundError,
  type ApplicationText,
  ArgumentParseError,
  EnumValidationError,
  FlagNotFoundError,
  text_en,
  UnexpectedFlagError,
  UnsatisfiedFlagError,
} from "@stricli/core";
import { toKebab } from "./describeCommand.js";
import { sayNearest } from "./findNearest.js";
import { UsageError } from "./ports.js";
import { sayOr } from "./sayOr.js";

/** The sentences of the command line; `names` are those below the command that is called, where it has any. */
export function toApplicationText(called: string, names: readonly string[]): ApplicationText {
  return {
    ...text_en,
    headers: {
      usage: "Usage:",
      aliases: "Also:",
      commands: "Commands:",
      flags: "Flags:",
      arguments: "Arguments:",
    },
    briefs: { ...text_en.briefs, help: "this", argumentEscapeSequence: "no flag comes after this" },
    noCommandRegisteredForInput: ({ input, corrections }) => {
      const [near] = corrections.map((name) => name.replaceAll("`", ""));
      const offer = near === undefined ? "" : ` Did you mean “${near}”?`;
      return names.length > 0
        ? `${called} takes ${sayOr(names)}, not “${input}”.${offer}`
        : `There is no command “${input}”; pcplan --help lists them.${offer}`;
    },
    exceptionWhileParsingArguments: (error) => sayWrongArgument(error),
    exceptionWhileLoadingCommandFunction: sayError,
    exceptionWhileRunningCommand: sayError,
  };
}

/** The library offers both spellings of a flag, and people are told the one that the help has. */
function toFlag(offered: string): string {
  return `--${toKebab(offered.replace(/^`?-*|`$/g, ""))}`;
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function sayWrongArgument(error: unknown): string {
  if (error instanceof FlagNotFoundError) {
    const [near] = error.corrections.map(toFlag);
    return `There is no flag --${error.input}.${near === undefined ? "" : ` Did you mean ${near}?`}`;
  }
  if (error instanceof AliasNotFoundError)
    return `There is no flag -${error.input}; write -- before a phrase that starts with a dash.`;
  if (error instanceof EnumValidationError)
    return `${toFlag(error.externalFlagName)} takes ${sayOr(error.values)}, not “${error.input}”.${sayNearest(error.input, error.values)}`;
  if (error instanceof UnsatisfiedFlagError)
    return `${toFlag(error.externalFlagName)} takes a value after it.`;
  if (error instanceof UnexpectedFlagError)
    return `${toFlag(error.externalFlagName)} is given twice, with “${error.previousInput}” and “${error.input}”.`;
  if (error instanceof ArgumentParseError)
    return error.exception instanceof UsageError
      ? error.exception.message
      : `${toFlag(error.externalFlagNameOrPlaceholder)} takes no value such as “${error.input}”.`;
  return sayError(error);
}
