import { z } from "zod";
import { stages } from "../lifecycle/index.js";
import { ragRatings, ragSchemes } from "../rag/index.js";
import {
  type JsonProblemCode,
  parseJson,
  type ParseJsonOptions,
  type Result,
} from "../result/index.js";
import { decisionFields, projectFields } from "./columns.vocabulary.js";
import type { ProjectNoun } from "./nouns.vocabulary.js";
import type { Profile } from "./types.js";

const words = z.string().trim().min(1);

export const projectNounSchema = z.object({
  one: z.string(),
  many: z.string(),
}) satisfies z.ZodType<ProjectNoun>;

/** A profile as an office writes it: strict, as a misspelt field would otherwise do nothing in silence. */
export const profileSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower case letters, digits and dashes"),
  office: words.nullable().default(null),
  recognisedBy: z.array(words).default([]),
  yearStart: z
    .union([z.literal(1), z.literal(4)])
    .nullable()
    .default(null),
  strands: z.array(words).default([]),
  projectColumns: z.record(words, z.enum(projectFields)).default({}),
  decisionColumns: z.record(words, z.enum(decisionFields)).default({}),
  nouns: z.record(words, words).optional(),
  stages: z.record(words, z.enum(stages)).default({}),
  ragScheme: z
    .string()
    .refine(
      (name) => Object.hasOwn(ragSchemes, name),
      `one of ${Object.keys(ragSchemes).join(", ")}`,
    )
    .nullable()
    .default(null),
  ratings: z.record(words, z.enum(ragRatings)).optional(),
  decisionRefs: z.array(words.regex(/#/, "# for the digits of the id, such as D#-#")).default([]),
}) satisfies z.ZodType<Profile>;

/**
 * Reads a profile from the text of a JSON file that an office wrote. Fields that are left out take their empty value;
 * each field that does not fit, or that there is not, is a problem `json-unfit`, which names it.
 * @param options.source what the problems' places name as their source, such as the file's name
 * @example
 * parseProfileJson('{"version":1,"name":"rutland"}').ok; // => true
 * parseProfileJson('{"version":1,"name":"rutland","strand":[]}').problem.code; // => "json-unfit"
 */
export function parseProfileJson(
  text: string,
  options: ParseJsonOptions = {},
): Result<Profile, JsonProblemCode> {
  return parseJson(profileSchema, text, "a profile as JSON", options);
}
