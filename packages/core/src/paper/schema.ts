import { z } from "zod";
import { decisionSchema } from "../decision/schema.js";
import { forecastSchema } from "../forecast/schema.js";
import { stages } from "../lifecycle/index.js";
import { profileSchema } from "../profile/schema.js";
import { strandConfidences } from "../plan/index.js";
import type { Project } from "../project/index.js";
import { type Rag, type RagCounts, ragRatings } from "../rag/index.js";
import { placeSchema, problemSchema } from "../result/schema.js";
import type { Spotlight } from "../spotlight/index.js";
import { guessConfidences, type InferredProfile, type ProfileGuess } from "./infer/types.js";
import {
  type Headline,
  headlineAssumptions,
  type HeadlineList,
  type HeadlineLists,
  type HeadlineShare,
  type Meeting,
  type Paper,
  type PaperWindow,
  repairedFields,
  type RepairedValue,
} from "./types.js";

const text = z.string().nullable();
const day = z.iso.date().nullable();
const count = z.number().int().nonnegative();

export const meetingSchema = z.object({
  text: z.string(),
  date: day,
}) satisfies z.ZodType<Meeting>;

export const headlineListSchema = z.object({
  stated: count,
  titles: z.array(z.string()),
}) satisfies z.ZodType<HeadlineList>;
const list = headlineListSchema.nullable();

export const headlineListsSchema = z.object({
  delivered: list,
  initiated: list,
  toCommence: list,
  placedOnHold: list,
  newCandidates: list,
}) satisfies z.ZodType<HeadlineLists>;

export const headlineShareSchema = z.object({
  of: z.string(),
  label: text,
  percent: z.number(),
}) satisfies z.ZodType<HeadlineShare>;

export const ragCountsSchema = z.object({
  green: count,
  amber: count,
  red: count,
}) satisfies z.ZodType<RagCounts>;

export const headlineSchema = z.object({
  completed: count.nullable(),
  current: count.nullable(),
  candidate: count.nullable(),
  onHold: count.nullable(),
  rag: ragCountsSchema.nullable(),
  assumptions: z.array(z.enum(headlineAssumptions)),
  shares: z.array(headlineShareSchema),
  byStrand: z.record(z.string(), count).nullable(),
  lists: headlineListsSchema,
  notes: z.array(z.string()),
}) satisfies z.ZodType<Headline>;

export const ragSchema = z.object({
  text: z.string(),
  value: z.enum(ragRatings).nullable(),
  scheme: text,
}) satisfies z.ZodType<Rag>;

export const projectSchema = z.object({
  id: z.string(),
  title: z.string(),
  strand: text,
  strandText: text,
  strandConfidence: z.enum(strandConfidences),
  strandEvidence: text.default(null),
  objective: text,
  benefit: text,
  stage: z.enum(stages),
  forecast: forecastSchema,
  isStatutory: z.boolean(),
  deadline: text,
  rag: ragSchema.nullable(),
  ragReason: text,
  commentary: text,
  lead: text.default(null),
  priorities: z.array(z.string()).nullable(),
  other: z.record(z.string(), z.string()),
  at: placeSchema,
}) satisfies z.ZodType<Project>;

export const spotlightSchema = z.object({
  title: z.string(),
  strand: text,
  overview: text,
  outcomes: z.array(z.string()),
  outcomesIntro: text,
  projectId: text,
  at: placeSchema,
}) satisfies z.ZodType<Spotlight>;

export const repairedValueSchema = z.object({
  about: z.string(),
  field: z.enum(repairedFields),
  value: z.string(),
  evidence: z.string(),
}) satisfies z.ZodType<RepairedValue>;

export const paperWindowSchema = z.object({
  earliest: z.iso.date(),
  latest: z.iso.date(),
  evidence: z.array(z.string()),
}) satisfies z.ZodType<PaperWindow>;

/** A Paper as JSON; fields that this version does not know are ignored. */
export const paperSchema = z.object({
  version: z.literal(1),
  meeting: meetingSchema.nullable(),
  asOf: day,
  window: paperWindowSchema.nullable().default(null),
  title: text,
  office: text,
  profile: text,
  profileEvidence: text.default(null),
  priorities: z.array(z.string()),
  strands: z.array(z.string()),
  headline: headlineSchema.nullable(),
  projects: z.array(projectSchema),
  decisions: z.array(decisionSchema),
  spotlights: z.array(spotlightSchema),
  problems: z.array(problemSchema),
  repaired: z.array(repairedValueSchema).optional(),
}) satisfies z.ZodType<Paper>;

export const profileGuessSchema = z.object({
  field: profileSchema.keyof(),
  key: text,
  value: z.union([z.string(), z.number()]),
  confidence: z.enum(guessConfidences),
  evidence: z.string(),
  at: placeSchema.nullable(),
}) satisfies z.ZodType<ProfileGuess>;

export const inferredProfileSchema = z.object({
  value: profileSchema,
  guesses: z.array(profileGuessSchema),
  problems: z.array(problemSchema),
}) satisfies z.ZodType<InferredProfile>;
