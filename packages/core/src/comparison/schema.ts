import { z } from "zod";
import { decisionSchema } from "../decision/schema.js";
import { forecastSchema } from "../forecast/schema.js";
import { projectNounSchema } from "../profile/schema.js";
import { matchWays } from "../identity/index.js";
import { stages } from "../lifecycle/index.js";
import { headlineListNames } from "../paper/index.js";
import {
  announcementSchema,
  meetingSchema,
  projectSchema,
  receiptSchema,
} from "../paper/schema.js";
import { placeSchema, problemSchema } from "../result/schema.js";
import type { Slippage } from "../forecast/index.js";
import type { ComparedRow, Match, Wording } from "./types.js";
import { unstatedFields } from "./types.js";
import { stageChangeRows } from "./vocabulary.js";

const meeting = meetingSchema.nullable();
const reading = receiptSchema.nullable().default(null);

/** Whole months, and days where both forecasts are days. */
export const slippageSchema = z.object({
  minMonths: z.number().int(),
  maxMonths: z.number().int(),
  days: z.number().int().optional(),
}) satisfies z.ZodType<Slippage>;

export const matchSchema = z.object({
  before: z.string(),
  after: z.string(),
  how: z.enum(matchWays),
  score: z.number().min(0).max(1),
  isConfirmed: z.boolean(),
  reason: z.string(),
}) satisfies z.ZodType<Match>;

export const comparedRowSchema = projectSchema.pick({
  id: true,
  title: true,
  strand: true,
  strandConfidence: true,
  objective: true,
  stage: true,
  forecast: true,
  isStatutory: true,
  deadline: true,
  rag: true,
  at: true,
}) satisfies z.ZodType<ComparedRow>;

const stageSchema = z.enum(stages);
const rowOrStage = z.union([stageSchema, comparedRowSchema]).nullable();
export const wordingSchema = z.object({
  title: z.string(),
  objective: z.string().nullable(),
}) satisfies z.ZodType<Wording>;
const text = z.string().nullable();
const { rag } = projectSchema.shape;

const partsSchema = z.object({
  projectId: z.string(),
  title: z.string(),
  slippage: slippageSchema.nullable(),
  sentence: z.string(),
  at: z.tuple([placeSchema.nullable(), placeSchema.nullable()]),
  ids: z.tuple([text, text]),
  list: z.enum(headlineListNames).optional(),
  announced: announcementSchema.optional(),
  forecast: forecastSchema.optional(),
  unstated: z.array(z.enum(unstatedFields)).optional(),
});

const between = <K extends string, B extends z.ZodType, A extends z.ZodType>(
  kinds: readonly K[],
  before: B,
  after: A,
) => partsSchema.extend({ kind: z.literal(kinds), before, after });

const changed = <K extends string, V extends z.ZodType>(kinds: readonly K[], value: V) =>
  between(kinds, value, value);

/** One change of a comparison as JSON. */
export const changeSchema = z.discriminatedUnion("kind", [
  changed(["reforecast"], forecastSchema),
  changed(["rag-changed"], rag),
  changed(["deadline-changed", "moved"], text),
  changed(["renamed"], z.string()),
  changed(["reworded"], wordingSchema),
  changed(
    stageChangeRows.map(({ kind }) => kind),
    rowOrStage,
  ),
  changed(["split"], comparedRowSchema),
  between(["appeared"], z.null(), comparedRowSchema),
  between(["no-longer-listed"], comparedRowSchema, z.null()),
]);

/** A Comparison as JSON; fields that this version does not know are ignored. */
export const comparisonSchema = z.object({
  version: z.literal(1),
  from: z.object({ meeting, reading }),
  to: z.object({ meeting, reading }),
  noun: projectNounSchema.optional(),
  matches: z.array(matchSchema),
  changes: z.array(changeSchema),
  decisions: z.object({ added: z.array(decisionSchema) }),
  problems: z.array(problemSchema),
});
