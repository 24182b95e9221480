import { z } from "zod";

export const amountSchema = z.object({
  text: z.string(),
  amount: z.string().regex(/^-?\d+\.\d{2}$/),
  currency: z.literal("GBP"),
  qualifiers: z.array(z.string()),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
