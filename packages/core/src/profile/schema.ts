import { z } from "zod";
import { stages } from "../lifecycle/index.js";
import { ragSchemes } from "../rag/index.js";
import { problem, type Problem } from "../result/index.js";
import { decisionFields, projectFields, type Profile } from "./types.js";

const words = z.string().trim().min(1);

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
  stages: z.record(words, z.enum(stages)).default({}),
  ragScheme: z
    .string()
    .refine(
      (name) => Object.hasOwn(ragSchemes, name),
      `one of ${Object.keys(ragSchemes).join(", ")}`,
    )
    .nullable()
    .default(null),
  decisionRefs: z.array(words.regex(/#/, "# for the digits of the id, such as D#-#")).default([]),
});

/**
 * Reads a profile from JSON that an office wrote. Fields that are left out take their empty value; each field
 * that does not fit is the problem `profile-invalid`, which names it.
 * @example
 * parseProfile({ version: 1, name: "rutland" }).ok; // => true
 * parseProfile({ version: 1, name: "rutland", strand: [] }).ok; // => false
 */
export function parseProfile(
  json: unknown,
): { ok: true; value: Profile } | { ok: false; problems: Problem[] } {
  const read = profileSchema.safeParse(json);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: read.error.issues.map(toProblem) };
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.join(".");
  return problem({
    code: "profile-invalid",
    message: `${field === "" ? "The profile" : `The field “${field}” of the profile`} does not fit: ${issue.message}.`,
    found: field === "" ? null : field,
    expected: "the fields that `pcplan schema profile` describes",
    advice: "Correct the field, or leave it out to keep the common vocabulary.",
  });
}
