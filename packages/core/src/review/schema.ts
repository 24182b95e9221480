import { z } from "zod";

/** A review file, as a person may have edited it. */
export const reviewSchema = z.array(
  z.object({
    paper: z.string().nullable(),
    about: z.string(),
    field: z.string(),
    value: z.string().nullable(),
    evidence: z.string(),
    answer: z.string().trim().min(1).nullable(),
  }),
);
