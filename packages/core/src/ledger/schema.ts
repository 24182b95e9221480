import { z } from "zod";
import { slippageSchema } from "../comparison/schema.js";
import { forecastSchema } from "../forecast/schema.js";
import { problemSchema } from "../result/schema.js";

const count = z.number().int().nonnegative();

const projectSchema = z.object({
  projectId: z.string(),
  title: z.string(),
  forecasts: z.array(z.object({ paper: count, forecast: forecastSchema })),
  timesMoved: count,
  slippage: slippageSchema.nullable(),
  lapsedIn: count,
  hasLapsed: z.boolean(),
});

/** A Ledger as JSON; fields that this version does not know are ignored. */
export const ledgerSchema = z.object({
  version: z.literal(1),
  papers: z.array(z.object({ text: z.string(), date: z.string().nullable() }).nullable()),
  projects: z.array(projectSchema),
  problems: z.array(problemSchema),
});
