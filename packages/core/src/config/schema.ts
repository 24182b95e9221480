import { z } from "zod";
import { type Config, failThresholds, ruleChoices } from "./types.js";

const path = z.string().trim().min(1);

/** What an office settled once, as it wrote it: strict, as a misspelt field would otherwise do nothing in silence. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  profile: path.optional(),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
  failOn: z.enum(failThresholds).optional(),
  baseline: path.optional(),
  review: path.optional(),
  rules: z.record(z.string(), z.enum(ruleChoices)).optional(),
}) satisfies z.ZodType<Config>;

/** The names of the fields, in the order in which they are told. */
export const configFields: readonly string[] = Object.keys(configSchema.shape);
