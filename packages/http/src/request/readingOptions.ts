import { profileSchema } from "@pcplan/core/profile/schema";
import { reviewSchema } from "@pcplan/core/review/schema";
import { z } from "zod";

/** The month in which quarters start. */
export const yearStart = z.union([z.literal(1), z.literal(4)]).optional();

/** The options that say how papers are read: those of the command's flags of the same names. */
export const reading = {
  profile: z.union([z.string().max(80), profileSchema]).optional(),
  yearStart,
  review: reviewSchema.optional(),
} as const;

/** What the options that say how papers are read give. */
export type ReadingOptions = z.output<z.ZodObject<typeof reading>>;
