import { z } from "zod";
import { stages } from "../lifecycle/index.js";

const text = z.string();

export const forecastSchema = z.discriminatedUnion("kind", [
  z.object({
    text,
    kind: z.literal("period"),
    precision: z.enum(["day", "month", "quarter", "half", "season", "year"]),
    earliest: z.iso.date(),
    latest: z.iso.date(),
    qualifier: text.nullable(),
    assumptions: z.array(text),
    edtf: text.nullable(),
  }),
  z.object({ text, kind: z.literal("tbd") }),
  z.object({ text, kind: z.literal("ongoing") }),
  z.object({ text, kind: z.literal("blank") }),
  z.object({ text, kind: z.literal("state"), stage: z.enum(stages) }),
  z.object({
    text,
    kind: z.literal("unreadable"),
    problem: z.object({ code: text, message: text, found: text, expected: text }),
  }),
]);
