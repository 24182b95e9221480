import { z } from "zod";
import { forecastPrecisions } from "../forecast/index.js";
import { amountSchema } from "../money/schema.js";
import { placeSchema } from "../result/schema.js";
import type { ApprovedOn, Decision, DecisionAmount } from "./types.js";

export const decisionAmountSchema = amountSchema.extend({
  role: z.enum(["approved", "total", "external", "duplicate", "mentioned"]),
  isReserveTransfer: z.boolean(),
  in: z.enum(["title", "summary", "amount"]),
}) satisfies z.ZodType<DecisionAmount>;

export const approvedOnSchema = z.object({
  text: z.string(),
  precision: z.enum(forecastPrecisions),
  earliest: z.iso.date(),
  latest: z.iso.date(),
}) satisfies z.ZodType<ApprovedOn>;

export const decisionSchema = z.object({
  id: z.string(),
  ref: z.string().nullable(),
  title: z.string(),
  tags: z.array(z.string()),
  approvedOn: approvedOnSchema.nullable(),
  summary: z.string(),
  amounts: z.array(decisionAmountSchema),
  isRestricted: z.boolean(),
  exemption: z.string().nullable(),
  at: placeSchema,
}) satisfies z.ZodType<Decision>;
