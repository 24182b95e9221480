import { z } from "zod";
import type { Box, Place, Problem } from "./types.js";

const position = z.number().int().positive().nullable();

export const boxSchema = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
}) satisfies z.ZodType<Box>;

export const placeSchema = z.object({
  source: z.string().nullable(),
  page: position,
  line: position,
  row: position,
  column: position,
  box: boxSchema.exactOptional(),
}) satisfies z.ZodType<Place>;

/** A Problem as JSON: its code may be one that this version does not know. */
export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  advice: z.string().nullable(),
  at: placeSchema.nullable(),
  related: z.array(placeSchema),
  values: z.record(z.string(), z.unknown()).exactOptional(),
}) satisfies z.ZodType<Problem>;
