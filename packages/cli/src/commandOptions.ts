import { parseArgs } from "node:util";
import { UsageError } from "./ports.js";

/** Reads a command's flags; a flag that is not known is refused by parseArgs with a coded TypeError. */
export function parseOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      "year-start": { type: "string" },
      "as-of": { type: "string" },
    },
  });
  return {
    json: values.json,
    asOf: values["as-of"] === undefined ? null : readDay(values["as-of"]),
    read: readYearStart(values["year-start"]),
    positionals,
  };
}

function readYearStart(text: string | undefined): { yearStart?: 1 | 4 } {
  if (text === undefined) return {};
  if (text === "1" || text === "4") return { yearStart: text === "1" ? 1 : 4 };
  throw new UsageError(`--year-start takes 1 or 4, not “${text}”.`);
}

function readDay(text: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
  if (isDay) return text;
  throw new UsageError(`--as-of takes a day such as 2020-02-07, not “${text}”.`);
}
