import { z } from "zod";
import { problemSchema } from "../result/schema.js";
import type { Check, Finding, FindingCounts } from "./types.js";

const count = z.number().int().nonnegative();

export const findingSchema = problemSchema.extend({
  about: z.string().nullable().default(null),
}) satisfies z.ZodType<Finding>;

export const findingCountsSchema = z.object({
  error: count,
  warning: count,
  note: count,
}) satisfies z.ZodType<FindingCounts>;

/** A Check as JSON; fields that this version does not know are ignored, and a version, where there is one, is 1. */
export const checkSchema = z.object({
  version: z.literal(1).optional(),
  findings: z.array(findingSchema),
  counts: findingCountsSchema,
}) satisfies z.ZodType<Check>;
