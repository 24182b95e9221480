import { z } from "zod";
import { amountSchema } from "../money/schema.js";

const placeSchema = z.object({
  source: z.string().nullable(),
  page: z.int().nullable(),
  line: z.int().nullable(),
  row: z.int().nullable(),
  column: z.int().nullable(),
});

export const decisionAmountSchema = amountSchema.extend({
  role: z.enum(["approved", "total", "external", "duplicate"]),
  isReserveTransfer: z.boolean(),
  in: z.enum(["title", "summary"]),
});

const approvedOnSchema = z.object({
  text: z.string(),
  precision: z.enum(["day", "month", "quarter", "half", "season", "year"]),
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
