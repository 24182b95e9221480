import { parseJson, type Result } from "@pcplan/core/result";
import type { z } from "zod";
import { createRefusal } from "../problems/index.js";
import { DEEPEST_JSON, isTooDeep } from "./isTooDeep.js";

/** What an address or a part says of an option, in words. */
export type WordedOptions = readonly (readonly [name: string, value: string])[];

/**
 * Reads options that are given in words, in the address or as parts. A value is taken as it stands where its option
 * takes a text of that kind, else as the JSON that it is; an empty one is not given, as a form sends what is not filled in.
 */
export function readOptions(
  options: z.ZodObject,
  given: WordedOptions,
): Result<Record<string, unknown>> {
  const read = new Map<string, unknown>();
  for (const [name, value] of given) {
    if (value === "") continue;
    if (read.has(name)) return createRefusal("option-repeated", { name });
    if (isTooDeep(new TextEncoder().encode(value)))
      return createRefusal("json-too-deep", { most: DEEPEST_JSON });
    read.set(name, toValue(options.shape[name], value));
  }
  const json = JSON.stringify(Object.fromEntries(read));
  return parseJson<Record<string, unknown>>(options, json, "the options of this address");
}

function toValue(option: unknown, value: string): unknown {
  if (isSchema(option) && option.safeParse(value).success) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function isSchema(option: unknown): option is z.ZodType {
  return typeof option === "object" && option !== null && "safeParse" in option;
}
