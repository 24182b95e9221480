import { z } from "zod";
import { decisionSchema } from "../decision/schema.js";
import { forecastSchema } from "../forecast/schema.js";
import { stages } from "../lifecycle/index.js";
import { strandConfidences } from "../plan/index.js";
import { ragRatings } from "../rag/index.js";
import { placeSchema, problemSchema } from "../result/schema.js";

const text = z.string().nullable();
const day = z.iso.date().nullable();
const count = z.number().int().nonnegative();

const listSchema = z.object({ stated: count, titles: z.array(z.string()) }).nullable();

const headlineSchema = z.object({
  completed: count.nullable(),
  current: count.nullable(),
  candidate: count.nullable(),
  onHold: count.nullable(),
  rag: z.object({ green: count, amber: count, red: count }).nullable(),
  assumptions: z.array(z.string()),
  shares: z.array(z.object({ of: z.string(), label: text, percent: z.number() })),
  byStrand: z.record(z.string(), count).nullable(),
  lists: z.object({
    delivered: listSchema,
    initiated: listSchema,
    toCommence: listSchema,
    placedOnHold: listSchema,
    newCandidates: listSchema,
  }),
  notes: z.array(z.string()),
});

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
  rag: z
    .object({ text: z.string(), value: z.enum(ragRatings).nullable(), scheme: text })
    .nullable(),
  ragReason: text,
  commentary: text,
  lead: text.default(null),
  priorities: z.array(z.string()).nullable(),
  other: z.record(z.string(), z.string()),
  at: placeSchema,
});

const spotlightSchema = z.object({
  title: z.string(),
  strand: text,
  overview: text,
  outcomes: z.array(z.string()),
  outcomesIntro: text,
  projectId: text,
  at: placeSchema,
});

const windowSchema = z.object({
  earliest: z.iso.date(),
  latest: z.iso.date(),
  evidence: z.array(z.string()),
});

/** A Paper as JSON; fields that this version does not know are ignored. */
export const paperSchema = z.object({
  version: z.literal(1),
  meeting: z.object({ text: z.string(), date: day }).nullable(),
  asOf: day,
  window: windowSchema.nullable().default(null),
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
  repaired: z
    .array(
      z.object({ about: z.string(), field: z.string(), value: z.string(), evidence: z.string() }),
    )
    .optional(),
});
