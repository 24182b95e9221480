import { z } from "zod";

/** Days from the first to the last, such as `2024-04-01/2024-06-30`. */
const days = z.stringFormat("days", /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
const count = z.number().int().nonnegative().nullable().optional();
const titles = z.array(z.string()).optional();

const projectSchema = z.strictObject({
  title: z.string(),
  stage: z.enum(["candidate", "current", "on-hold", "completed", "merged", "withdrawn"]),
  strand: z.string().nullable().optional(),
  forecast: z.union([days, z.enum(["tbd", "ongoing", "blank", "state", "unreadable"])]),
  rag: z.string().nullable().optional(),
  lead: z.string().optional(),
  isStatutory: z.boolean().optional(),
  deadline: z.iso.date().optional(),
  priorities: z.array(z.string()).optional(),
});

const decisionSchema = z.strictObject({
  ref: z.string().nullable().optional(),
  title: z.string(),
  approvedOn: days.nullable(),
  amounts: z
    .array(
      z.strictObject({
        amount: z.stringFormat("amount", /^-?\d+\.\d\d$/),
        role: z.enum(["approved", "total", "external", "duplicate", "mentioned"]),
      }),
    )
    .optional(),
});

/**
 * What a careful reader finds in a paper, as `papers/offices/NAME.values.json` writes it down. A field that is left out
 * is one over which careful readers may differ, and is not judged; `null` means that the paper does not say.
 */
export const paperValuesSchema = z.strictObject({
  difficulties: z.array(z.string()).min(1),
  meeting: z.iso.date().nullable(),
  asOf: z.iso.date().nullable(),
  window: z.strictObject({ earliest: z.iso.date(), latest: z.iso.date() }).nullable(),
  headline: z.strictObject({
    total: count,
    completed: count,
    current: count,
    candidate: count,
    onHold: count,
    rag: z.record(z.string(), z.number().int()).nullable(),
    lists: z.strictObject({
      delivered: titles,
      initiated: titles,
      toCommence: titles,
      placedOnHold: titles,
      newCandidates: titles,
    }),
  }),
  projects: z.array(projectSchema),
  decisions: z.array(decisionSchema),
  spotlights: z.array(z.string()),
  unread: z.array(z.string()),
});

export type PaperValues = z.infer<typeof paperValuesSchema>;
export type ProjectValues = PaperValues["projects"][number];
export type DecisionValues = PaperValues["decisions"][number];
