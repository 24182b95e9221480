import { z } from "zod";
import { isRealDay } from "../calendar/index.js";
import { forecastPrecisions } from "./types.js";

const text = z.string();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, "a day of the calendar");

export const forecastSchema = z.discriminatedUnion("kind", [
  z.object({
    text,
    kind: z.literal("period"),
    precision: z.enum(forecastPrecisions),
    earliest: day,
    latest: day,
    qualifier: z.string().nullable(),
    assumptions: z.array(z.string()),
    edtf: z.string().nullable(),
  }),
  z.object({ text, kind: z.literal("tbd") }),
  z.object({ text, kind: z.literal("ongoing") }),
  z.object({ text, kind: z.literal("blank") }),
  z.object({ text, kind: z.literal("state"), stage: z.enum(["on-hold", "completed"]) }),
  z.object({
    text,
    kind: z.literal("unreadable"),
    problem: z.object({
      code: z.string(),
      message: z.string(),
      found: z.string(),
      expected: z.string(),
    }),
  }),
]);
