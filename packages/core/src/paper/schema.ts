import { z } from "zod";
import { decisionSchema } from "../decision/schema.js";
import { forecastSchema } from "../forecast/schema.js";
import { stages } from "../lifecycle/index.js";
import { profileSchema, projectNounSchema } from "../profile/schema.js";
import { strandConfidences } from "../plan/index.js";
import { projectFields } from "../profile/index.js";
import type { Project } from "../project/index.js";
import {
  type Rag,
  type RagCounts,
  ragAssumptions,
  ragRatings,
  type RagRating,
} from "../rag/index.js";
import { placeSchema, problemSchema } from "../result/schema.js";
import type { Spotlight } from "../spotlight/index.js";
import { guessConfidences, type InferredProfile, type ProfileGuess } from "./infer/types.js";
import {
  type Announcement,
  announcementKinds,
  type Headline,
  headlineAssumptions,
  headlineConfidences,
  headlineFigures,
  type HeadlineEvidence,
  type HeadlineList,
  type HeadlineLists,
  type HeadlineShare,
  type LikelyColumn,
  type HeadlineStrand,
  type Meeting,
  type Paper,
  type PaperPages,
  type PaperWindow,
  type Receipt,
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

const eachRating = Object.fromEntries(
  ragRatings.map((rating) => [rating, count.optional()]),
) as Record<RagRating, z.ZodOptional<typeof count>>;

export const ratingCountsSchema = z.object(eachRating);

export const ragCountsSchema = z.record(z.string(), count) satisfies z.ZodType<RagCounts>;

export const headlineEvidenceSchema = z.object({
  field: z.enum(headlineFigures),
  confidence: z.enum(headlineConfidences),
  evidence: z.string(),
  at: placeSchema.nullable(),
}) satisfies z.ZodType<HeadlineEvidence>;

export const headlineStrandSchema = z.object({
  strand: z.string(),
  count,
}) satisfies z.ZodType<HeadlineStrand>;

/** Before it was a list, it was a record of the counts by the names of their strands. */
const byStrandSchema = z.preprocess(
  (given) => (isRecord(given) ? toStrands(given) : given),
  z.array(headlineStrandSchema),
);

const isRecord = (given: unknown): given is object =>
  typeof given === "object" && given !== null && !Array.isArray(given);

const toStrands = (given: object): unknown =>
  Object.entries(given).map(([strand, value]: [string, unknown]) => ({ strand, count: value }));

export const headlineSchema = z.object({
  total: count.nullable().default(null),
  completed: count.nullable(),
  current: count.nullable(),
  candidate: count.nullable(),
  onHold: count.nullable(),
  rag: ragCountsSchema.nullable(),
  assumptions: z.array(z.enum(headlineAssumptions)),
  shares: z.array(headlineShareSchema),
  byStrand: byStrandSchema.nullable(),
  lists: headlineListsSchema,
  notes: z.array(z.string()),
  evidence: z.array(headlineEvidenceSchema).optional(),
}) satisfies z.ZodType<Headline>;

export const ragSchema = z.object({
  text: z.string(),
  value: z.enum(ragRatings).nullable(),
  scheme: text,
  assumptions: z.array(z.enum(ragAssumptions)).optional(),
}) satisfies z.ZodType<Rag>;

export const projectSchema = z.object({
  id: z.string(),
  title: z.string(),
  ref: z.string().optional(),
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

export const likelyColumnSchema = z.object({
  heading: z.string(),
  field: z.enum(projectFields),
  evidence: z.string(),
  cells: z.record(z.string(), z.string()),
}) satisfies z.ZodType<LikelyColumn>;

export const paperWindowSchema = z.object({
  earliest: z.iso.date(),
  latest: z.iso.date(),
  evidence: z.array(z.string()),
}) satisfies z.ZodType<PaperWindow>;

export const receiptSchema = z.object({
  projects: count,
  decisions: count,
  spotlights: count,
  counts: count,
  tables: z.object({ read: count, unread: count }),
  amounts: z.object({ inDecisions: count, elsewhere: count }),
  unread: z.array(placeSchema),
}) satisfies z.ZodType<Receipt>;

export const paperPagesSchema = z.object({
  first: count,
  last: count,
}) satisfies z.ZodType<PaperPages>;

export const announcementSchema = z.object({
  kind: z.enum(announcementKinds),
  subject: z.string(),
  outcome: text,
  text: z.string(),
  at: placeSchema,
}) satisfies z.ZodType<Announcement>;

/** A Paper as JSON; fields that this version does not know are ignored. */
export const paperSchema = z.object({
  version: z.literal(1),
  meeting: meetingSchema.nullable(),
  asOf: day,
  window: paperWindowSchema.nullable().default(null),
  pages: paperPagesSchema.nullable().default(null),
  title: text,
  office: text,
  profile: text,
  profileEvidence: text.default(null),
  priorities: z.array(z.string()),
  strands: z.array(z.string()),
  noun: projectNounSchema.optional(),
  decisionsHeading: z.string().optional(),
  headline: headlineSchema.nullable(),
  projects: z.array(projectSchema),
  decisions: z.array(decisionSchema),
  spotlights: z.array(spotlightSchema),
  reading: receiptSchema.nullable().default(null),
  problems: z.array(problemSchema),
  announcements: z.array(announcementSchema).optional(),
  repaired: z.array(repairedValueSchema).optional(),
  columns: z.array(likelyColumnSchema).optional(),
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
