import { z } from "zod";
import { reviewFields, type ReviewLine } from "./types.js";

export const reviewLineSchema = z.object({
  paper: z.string().nullable(),
  about: z.string(),
  field: z.enum(reviewFields),
  value: z.string().nullable(),
  evidence: z.string(),
  answer: z.string().trim().min(1).nullable(),
}) satisfies z.ZodType<ReviewLine>;

/** A review file, as a person may have edited it. */
export const reviewSchema = z.array(reviewLineSchema) satisfies z.ZodType<ReviewLine[]>;
