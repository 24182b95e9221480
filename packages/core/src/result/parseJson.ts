import { type JsonValues, jsonProblems } from "./json.messages.js";
import { failure, success } from "./outcome.js";
import { createProblem } from "./problem.js";
import { toPlace } from "./toPlace.js";
import type { Place, Problem, Result } from "./types.js";

/** One thing of a value that a schema does not take. */
export interface SchemaIssue {
  /** The names and numbers that lead to it from the top; empty where it is the whole. */
  path: readonly PropertyKey[];
  /** What is the matter, as a part of a sentence in English. */
  message: string;
}

/** What a schema makes of a value. */
export type SchemaResult<T> =
  | {
      /** It fits. */
      success: true;
      /** The value as it is read. */
      data: T;
    }
  | {
      /** It does not fit. */
      success: false;
      /** Why not. */
      error: {
        /** Everything that does not fit. */
        issues: readonly SchemaIssue[];
      };
    };

/** What a schema must be able to do, as those of zod can: so that nothing here loads a schema library. */
export interface JsonSchema<T> {
  /** Reads a value: what it is read as, or everything that does not fit. */
  safeParse(value: unknown): SchemaResult<T>;
}

export interface ParseJsonOptions {
  /** What places name as their source, such as the file's name; left out, problems have no place. */
  source?: string | null;
}

/** The problems that reading JSON can have. */
export type JsonProblemCode = keyof JsonValues;

/** So many fields are told one by one, and the rest are counted: a file of another shape has thousands. */
export const MOST_ISSUES = 20;

/** The version of every shape that has one. */
const VERSION = 1;

/**
 * Reads a text as JSON of one shape. A text that is no JSON is the problem `json-unreadable`. Each field that does not
 * fit is a `json-unfit`, which names its path and what stands there; at most 20 are told, then `json-unfit-more` says
 * how many there are besides. Where a version is newer than 1, that is `json-version-newer`, and nothing else is said
 * of what has it.
 * @param expected what the text should be, for the sentences: "a Paper as JSON"
 * @example
 * const anything = { safeParse: (data) => ({ success: true, data }) };
 * parseJson(anything, "[1]", "a list as JSON"); // => { ok: true, value: [1] }
 * parseJson(anything, "one", "a list as JSON").problem.code; // => "json-unreadable"
 */
export function parseJson<T>(
  schema: JsonSchema<T>,
  text: string,
  expected: string,
  { source = null }: ParseJsonOptions = {},
): Result<T, JsonProblemCode> {
  const at = source === null ? null : toPlace(source);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure(
      createProblem(jsonProblems, "json-unreadable", { expected }, { found: text.trim(), at }),
    );
  }
  const read = schema.safeParse(json);
  if (read.success) return success(read.data);
  return toFailure(read.error.issues, { json, expected, at });
}

interface Unfit {
  json: unknown;
  expected: string;
  at: Place | null;
}

function toFailure(issues: readonly SchemaIssue[], unfit: Unfit): Result<never, JsonProblemCode> {
  const newer = issues.filter((issue) => isNewer(issue, unfit.json));
  const others = issues.filter((issue) => !newer.some((one) => isBeside(issue, one)));
  const [first, ...rest] = [
    ...newer.map((issue) => toNewer(issue, unfit)),
    ...others.map((issue) => toUnfit(issue, unfit)),
  ];
  if (first === undefined) return failure(toUnfit({ path: [], message: "not as expected" }, unfit));
  const told = rest.slice(0, MOST_ISSUES - 1);
  const count = rest.length - told.length;
  return failure(first, ...told, ...(count > 0 ? [toMore(count, unfit)] : []));
}

function isNewer({ path }: SchemaIssue, json: unknown): boolean {
  const version = valueAt(json, path);
  return path.at(-1) === "version" && typeof version === "number" && version > VERSION;
}

/** Whether an issue lies in what another one says is of a newer version. */
function isBeside(issue: SchemaIssue, { path }: SchemaIssue): boolean {
  return path.slice(0, -1).every((key, index) => issue.path[index] === key);
}

function toNewer({ path }: SchemaIssue, { json, expected, at }: Unfit): Problem<JsonProblemCode> {
  const version = Number(valueAt(json, path));
  const values = { path: toText(path.slice(0, -1)), version, expected };
  return createProblem(jsonProblems, "json-version-newer", values, { found: String(version), at });
}

function toUnfit({ path, message }: SchemaIssue, unfit: Unfit): Problem<JsonProblemCode> {
  const found = JSON.stringify(valueAt(unfit.json, path)) ?? "nothing";
  const values = {
    path: toText(path),
    reason: message.replace(/\.$/, ""),
    expected: unfit.expected,
  };
  return createProblem(jsonProblems, "json-unfit", values, { found, at: unfit.at });
}

function toMore(count: number, { expected, at }: Unfit): Problem<JsonProblemCode> {
  return createProblem(jsonProblems, "json-unfit-more", { count, expected }, { at });
}

function toText(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}
