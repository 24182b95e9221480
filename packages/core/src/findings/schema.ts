import { z } from "zod";
import { stages } from "../lifecycle/index.js";
import { projectNounSchema } from "../profile/schema.js";
import { problemSchema } from "../result/schema.js";
import type { Span } from "../series/index.js";
import type { Check, Finding, FindingCounts, FindingPaper, FindingRow } from "./types.js";

const count = z.number().int().nonnegative();

export const spanSchema = z.object({
  earliest: z.string(),
  latest: z.string(),
}) satisfies z.ZodType<Span>;

export const findingPaperSchema = z.object({
  office: z.string().nullable(),
  day: z.string().nullable(),
  window: spanSchema.nullable(),
  noun: projectNounSchema.optional(),
}) satisfies z.ZodType<FindingPaper>;

export const findingRowSchema = z.object({
  of: z.enum(["projects", "decisions", "spotlights"]),
  stage: z.enum(stages).nullable(),
  title: z.string().nullable(),
}) satisfies z.ZodType<FindingRow>;

export const findingSchema = problemSchema.extend({
  about: z.string().nullable().default(null),
  paper: findingPaperSchema.optional(),
  row: findingRowSchema.optional(),
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
