import { z } from "zod";
import { forecastPrecisions } from "../forecast/index.js";
import { amountSchema } from "../money/schema.js";
import { placeSchema } from "../result/schema.js";

export const decisionAmountSchema = amountSchema.extend({
  role: z.enum(["approved", "total", "external", "duplicate"]),
  isReserveTransfer: z.boolean(),
  in: z.enum(["title", "summary"]),
});

const approvedOnSchema = z.object({
  text: z.string(),
  precision: z.enum(forecastPrecisions),
  earliest: z.iso.date(),
  latest: z.iso.date(),
});

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
});
