import { z } from "zod";
import { changeSchema } from "../comparison/schema.js";
import { toStageRecord } from "../lifecycle/index.js";
import { paperSchema } from "../paper/schema.js";

const count = z.number().int().nonnegative();
const day = z.iso.date().nullable();
/** Pounds as a decimal string with two places. */
const money = z.string().regex(/^-?\d+\.\d\d$/);
const eachStage = toStageRecord(() => count);
const stageCounts = z.object(eachStage);
const entries = z.array(z.object({ id: z.string(), title: z.string(), forecast: z.string() }));

/** A Dashboard as JSON; fields that this version does not know are ignored. */
export const dashboardSchema = z.object({
  asOf: day,
  totals: stageCounts,
  byStrand: z.array(z.object({ strand: z.string().nullable(), ...eachStage })),
  byPriority: z.array(z.object({ priority: z.string(), count, percent: count })),
  priorityNotStated: count,
  rag: z.object({ green: count, amber: count, red: count, other: count, notStated: count }),
  forecasts: z.object({
    blank: count,
    tbd: count,
    ongoing: count,
    unreadable: count,
    lapsed: entries,
    dueThisQuarter: entries.default([]),
    dueNextQuarter: entries,
  }),
  money: z.object({
    approved: money,
    reserveTransfers: money,
    total: money,
    external: money,
    byTag: z.array(z.object({ tag: z.string().nullable(), approved: money })),
    byFinancialYear: z.array(z.object({ financialYear: z.string().nullable(), approved: money })),
    decisionsWithoutAmount: count,
  }),
  headline: z.object({ stated: paperSchema.shape.headline, counted: stageCounts }),
  changes: z.array(changeSchema),
  notes: z.array(z.string()),
});
