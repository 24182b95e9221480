import { z } from "zod";

const position = z.number().int().positive().nullable();

export const placeSchema = z.object({
  source: z.string().nullable(),
  page: position,
  line: position,
  row: position,
  column: position,
});

export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  advice: z.string().nullable(),
  at: placeSchema.nullable(),
  related: z.array(placeSchema),
});
