import { z } from "zod";
import { slippageSchema } from "../comparison/schema.js";
import { forecastSchema } from "../forecast/schema.js";
import { stages } from "../lifecycle/index.js";
import { meetingSchema } from "../paper/schema.js";
import { projectNounSchema } from "../profile/schema.js";
import { problemSchema } from "../result/schema.js";
import { becameKinds, type Ledger, type LedgerForecast, type LedgerProject } from "./types.js";

const count = z.number().int().nonnegative();

export const ledgerForecastSchema = z.object({
  paper: count,
  forecast: forecastSchema,
}) satisfies z.ZodType<LedgerForecast>;

export const ledgerProjectSchema = z.object({
  projectId: z.string(),
  title: z.string(),
  forecasts: z.array(ledgerForecastSchema),
  timesMoved: count,
  slippage: slippageSchema.nullable(),
  lapsedIn: count,
  hasLapsed: z.boolean(),
  lapsedPapers: z.array(count),
  stage: z.enum(stages),
  became: z.enum(becameKinds).nullable(),
  isDateWithdrawn: z.boolean(),
}) satisfies z.ZodType<LedgerProject>;

/** A Ledger as JSON; fields that this version does not know are ignored. */
export const ledgerSchema = z.object({
  version: z.literal(1),
  papers: z.array(meetingSchema.nullable()),
  days: z.array(z.iso.date().nullable()),
  noun: projectNounSchema.optional(),
  projects: z.array(ledgerProjectSchema),
  problems: z.array(problemSchema),
}) satisfies z.ZodType<Ledger>;
