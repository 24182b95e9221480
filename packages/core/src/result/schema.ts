import { z } from "zod";

const position = z.number().int().positive().nullable();

export const placeSchema = z.object({
  source: z.string().nullable(),
  page: position,
  line: position,
  row: position,
  column: position,
  box: z
    .object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })
    .exactOptional(),
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
  values: z.record(z.string(), z.unknown()).exactOptional(),
});
