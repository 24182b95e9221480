import { z } from "zod";
import type { Amount } from "./types.js";
import { qualifiers } from "./vocabulary.js";

const names = qualifiers.map(({ name }) => name);

export const amountSchema = z.object({
  text: z.string(),
  amount: z.string().regex(/^-?\d{1,28}\.\d{2}$/),
  currency: z.literal("GBP"),
  qualifiers: z.array(z.enum(names)),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
}) satisfies z.ZodType<Amount>;
