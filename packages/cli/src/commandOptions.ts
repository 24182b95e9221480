import { parseArgs } from "node:util";
import { isRealDay } from "@pcplan/core/calendar";
import type { ForecastOptions } from "@pcplan/core/forecast";
import { UsageError } from "./ports.js";

const flags = {
  json: { type: "boolean" },
  "year-start": { type: "string" },
  "as-of": { type: "string" },
  profile: { type: "string" },
  leads: { type: "boolean" },
  review: { type: "string" },
  host: { type: "string" },
  port: { type: "string" },
  format: { type: "string" },
  questions: { type: "boolean" },
  "fail-on": { type: "string" },
  baseline: { type: "string" },
  out: { type: "string" },
} as const;

export type Flag = keyof typeof flags;

export interface CommandOptions {
  json: boolean;
  asOf: string | null;
  /** What the flags say of how papers and phrases are read. */
  read: ForecastOptions;
  /** The name of a shipped profile, or the path of one. */
  profile: string | undefined;
  /** The path of the review file. */
  review: string | undefined;
  /** Whether the names of lead officers are asked for. */
  withLeads: boolean;
  host: string | undefined;
  port: number | undefined;
  format: string | undefined;
  /** Whether findings are put as questions for members. */
  questions: boolean;
  failOn: string | undefined;
  /** The path of an earlier check. */
  baseline: string | undefined;
  /** The path of the file to write. */
  out: string | undefined;
  positionals: string[];
}

/** Reads a command's flags; one that the command does not take is refused, never passed over. */
export function parseOptions(args: string[], taken: readonly Flag[]): CommandOptions {
  const { values, positionals } = parseStrictly(args, taken);
  return {
    json: values.json === true,
    asOf: mapText(values["as-of"], readDay) ?? null,
    read: mapText(values["year-start"], readYearStart) ?? {},
    profile: mapText(values.profile, String),
    withLeads: values.leads === true,
    host: mapText(values.host, String),
    port: mapText(values.port, readPort),
    review: mapText(values.review, String),
    format: mapText(values.format, String),
    questions: values.questions === true,
    failOn: mapText(values["fail-on"], String),
    baseline: mapText(values.baseline, String),
    out: mapText(values.out, String),
    positionals,
  };
}

function parseStrictly(args: string[], taken: readonly Flag[]) {
  const options = Object.fromEntries(taken.map((flag) => [flag, flags[flag]]));
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw isRefusal(error) ? new UsageError(error.message) : error;
  }
}

function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_")
  );
}

function mapText<T>(value: unknown, read: (text: string) => T): T | undefined {
  return typeof value === "string" ? read(value) : undefined;
}

function readYearStart(text: string): ForecastOptions {
  if (text === "1" || text === "4") return { yearStart: text === "1" ? 1 : 4 };
  throw new UsageError(`--year-start takes 1 or 4, not “${text}”.`);
}

function readDay(text: string): string {
  if (isRealDay(text)) return text;
  throw new UsageError(`--as-of takes a day such as 2020-02-07, not “${text}”.`);
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port takes a number from 0 to 65535, not “${text}”.`);
}
