import { availableParallelism } from "node:os";
import { parseJson, type Result, success } from "@pcplan/core/result";
import { z } from "zod";
import { createRefusal } from "../problems/index.js";

const MIB = 1024 * 1024;

/** How the service runs. */
export interface Settings {
  /** The name or address of the interface; 127.0.0.1, which this machine alone can reach, where it is left out. */
  host: string;
  /** The port; 0 takes any that is free. */
  port: number;
  /** The SHA-256 of each token that is answered, in hexadecimal digits; with none, everybody is. */
  tokens: readonly string[];
  /** The origins whose pages may ask the service, such as `https://example.org`; none where it is empty. */
  origins: readonly string[];
  /** How many requests are worked on at once, each in a process of its own. */
  processes: number;
  /** How many requests for work are taken on at once; the rest are asked to come again. */
  places: number;
  /** Seconds that the work of one request may take. */
  seconds: number;
  /** Memory that the work of one request may take, in bytes. */
  memory: number;
  /** From which level lines are logged. */
  log: "info" | "warn" | "silent";
}

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean),
);
const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "a number in digits")
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** The variables of the environment that the service knows. */
const environmentSchema = z.strictObject({
  PCPLAN_HOST: z.string().min(1).default("127.0.0.1"),
  PCPLAN_PORT: count(0, 65_535).default(8080),
  PCPLAN_TOKENS: list
    .pipe(z.array(z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")))
    .default([]),
  PCPLAN_ORIGINS: list.pipe(z.array(z.url())).default([]),
  PCPLAN_PROCESSES: count(1, 64).default(() => Math.min(availableParallelism(), 4)),
  PCPLAN_PLACES: count(1, 10_000).default(16),
  PCPLAN_SECONDS: count(1, 600).default(60),
  PCPLAN_MEMORY_MIB: count(200, 65_536).default(700),
  PCPLAN_LOG: z.enum(["info", "warn", "silent"]).default("info"),
});

/** What is said where the service is started, over the environment. */
export interface ReadSettingsOptions {
  /** The name or address of the interface; that of the environment where it is left out. */
  host?: string | undefined;
  /** The port; that of the environment where it is left out. */
  port?: number | undefined;
  /** `none`: that no token is asked for is meant, wherever the service listens. */
  auth?: "none" | undefined;
}

/**
 * Reads the settings of the service from the environment: the variables that start with `PCPLAN_`. One that is not known
 * is refused, and so is an address that other machines can reach where no token is asked for and nobody said so.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  { host, port, auth }: ReadSettingsOptions = {},
): Result<Settings> {
  const own = Object.entries(environment).filter(([name]) => name.startsWith("PCPLAN_"));
  const json = JSON.stringify(Object.fromEntries(own));
  const read = parseJson(environmentSchema, json, "the variables that docs/service.md lists");
  if (!read.ok) return read;
  const settings = toSettings(read.value);
  const chosen = { ...settings, host: host ?? settings.host, port: port ?? settings.port };
  if (auth === "none") return success({ ...chosen, tokens: [] });
  return isLoopback(chosen.host) || chosen.tokens.length > 0
    ? success(chosen)
    : createRefusal("open-without-tokens", { host: chosen.host });
}

function toSettings(values: z.output<typeof environmentSchema>): Settings {
  return {
    host: values.PCPLAN_HOST,
    port: values.PCPLAN_PORT,
    tokens: values.PCPLAN_TOKENS,
    origins: values.PCPLAN_ORIGINS,
    processes: values.PCPLAN_PROCESSES,
    places: values.PCPLAN_PLACES,
    seconds: values.PCPLAN_SECONDS,
    memory: values.PCPLAN_MEMORY_MIB * MIB,
    log: values.PCPLAN_LOG,
  };
}

/** The settings of a service that nothing is said of: on this machine alone. */
export function createSettings(parts: Partial<Settings> = {}): Settings {
  const stated = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { ...toSettings(environmentSchema.parse({})), ...Object.fromEntries(stated) };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
