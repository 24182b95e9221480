import type { Config } from "@pcplan/core/config";
import { configFields, configSchema } from "@pcplan/core/config/schema";
import type { JsonSchema, SchemaIssue } from "@pcplan/core/result";
import type { z } from "zod";
import { findNearest } from "../findNearest.js";
import { ruleCodes } from "./ruleCodes.js";

/** The schema of `pcplan.json`, which knows the codes of the rules and offers the nearest name for a mistyped one. */
export const schemaWithOffers: JsonSchema<Config> = {
  safeParse(value) {
    const read = configSchema.safeParse(value);
    const issues = read.success
      ? Object.keys(read.data.rules ?? {}).flatMap(findWrongRule)
      : read.error.issues.flatMap((issue) => withOffer(issue, value));
    return read.success && issues.length === 0 ? read : { success: false, error: { issues } };
  },
};

function findWrongRule(code: string): SchemaIssue[] {
  if (ruleCodes.includes(code)) return [];
  const message = `there is no rule of this code${offer(code, ruleCodes)}`;
  return [{ path: ["rules", code], message }];
}

function withOffer(issue: z.core.$ZodIssue, value: unknown): SchemaIssue[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [key],
      message: `there is no such field${offer(key, configFields)}; the fields are ${configFields.join(", ")}`,
    }));
  if (issue.code !== "invalid_value") return [issue];
  const found = String(valueAt(value, issue.path));
  return [
    { path: issue.path, message: `${issue.message}${offer(found, issue.values.map(String))}` },
  ];
}

function offer(typed: string, names: readonly string[]): string {
  const nearest = findNearest(typed, names);
  return nearest === null ? "" : ` (did you mean “${nearest}”?)`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
