import { z } from "zod";
import { problemSchema } from "../result/schema.js";

const count = z.number().int().nonnegative();

export const findingSchema = problemSchema.extend({ about: z.string().nullable().default(null) });

/** A Check as JSON; fields that this version does not know are ignored, and a version, where there is one, is 1. */
export const checkSchema = z.object({
  version: z.literal(1).optional(),
  findings: z.array(findingSchema),
  counts: z.object({ error: count, warning: count, note: count }),
});
