import { z } from "zod";
import { changeSchema } from "../comparison/schema.js";
import { toStageRecord } from "../lifecycle/index.js";
import type { MoneySummary } from "../money/index.js";
import { headlineSchema, ratingCountsSchema } from "../paper/schema.js";
import { projectNounSchema } from "../profile/schema.js";
import type {
  Dashboard,
  DashboardPaper,
  ForecastEntry,
  ForecastTally,
  OwnRating,
  RagTally,
  StageCounts,
  StrandCounts,
} from "./types.js";

const count = z.number().int().nonnegative();
const day = z.iso.date().nullable();
/** Pounds as a decimal string with two places. */
const money = z.string().regex(/^-?\d+\.\d\d$/);
const eachStage = toStageRecord(() => count);

export const stageCountsSchema = z.object(eachStage) satisfies z.ZodType<StageCounts>;

export const strandCountsSchema = z.object({
  strand: z.string().nullable(),
  ...eachStage,
}) satisfies z.ZodType<StrandCounts>;

export const ragTallySchema = ratingCountsSchema.extend({
  green: count,
  amber: count,
  red: count,
  other: count,
  notStated: count,
}) satisfies z.ZodType<RagTally>;

export const ownRatingSchema = z.object({
  text: z.string(),
  count,
}) satisfies z.ZodType<OwnRating>;

export const dashboardPaperSchema = z.object({
  title: z.string().nullable(),
  office: z.string().nullable(),
  noun: projectNounSchema.optional(),
}) satisfies z.ZodType<DashboardPaper>;

export const forecastEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  forecast: z.string(),
}) satisfies z.ZodType<ForecastEntry>;

export const forecastTallySchema = z.object({
  blank: count,
  tbd: count,
  ongoing: count,
  unreadable: count,
  lapsed: z.array(forecastEntrySchema),
  dueThisQuarter: z.array(forecastEntrySchema).default([]),
  dueNextQuarter: z.array(forecastEntrySchema),
}) satisfies z.ZodType<ForecastTally>;

export const moneySummarySchema = z.object({
  approved: money,
  reserveTransfers: money,
  total: money,
  external: money,
  mentioned: money,
  byTag: z.array(z.object({ tag: z.string().nullable(), approved: money })),
  byFinancialYear: z.array(z.object({ financialYear: z.string().nullable(), approved: money })),
  decisionsWithoutAmount: count,
}) satisfies z.ZodType<MoneySummary>;

/** A Dashboard as JSON; fields that this version does not know are ignored. */
export const dashboardSchema = z.object({
  asOf: day,
  paper: dashboardPaperSchema.optional(),
  totals: stageCountsSchema,
  byStrand: z.array(strandCountsSchema),
  byPriority: z.array(z.object({ priority: z.string(), count, percent: count })),
  priorityNotStated: count,
  rag: ragTallySchema,
  ownRatings: z.array(ownRatingSchema).default([]),
  forecasts: forecastTallySchema,
  money: moneySummarySchema,
  headline: z.object({ stated: headlineSchema.nullable(), counted: stageCountsSchema }),
  changes: z.array(changeSchema),
  notes: z.array(z.string()),
}) satisfies z.ZodType<Dashboard>;
