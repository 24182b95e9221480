import { z } from "zod";
import { isRealDay } from "../calendar/index.js";
import {
  type Forecast,
  forecastAssumptions,
  type ForecastBlank,
  type ForecastOngoing,
  type ForecastPeriod,
  forecastPrecisions,
  type ForecastProblem,
  type ForecastQualifier,
  type ForecastState,
  type ForecastTbd,
  type ForecastUnreadable,
} from "./types.js";
import { qualifiers } from "./vocabulary.js";

const text = z.string();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, "a day of the calendar");

const { by: _by, circa: _circa, ...placeQualifiers } = qualifiers;
const places = Object.values(placeQualifiers).map(({ en }) => en);
const hints = [...places, "circa" as const, ...places.map((place) => `circa ${place}` as const)];
const allQualifiers: readonly ForecastQualifier[] = [
  "by",
  ...hints,
  ...hints.map((hint) => `by ${hint}` as const),
];
const assumption = z.union([z.enum(forecastAssumptions), z.templateLiteral(["as ", z.string()])]);

export const forecastPeriodSchema = z.object({
  text,
  kind: z.literal("period"),
  precision: z.enum(forecastPrecisions),
  earliest: day,
  latest: day,
  qualifier: z.enum(allQualifiers).nullable(),
  assumptions: z.array(assumption),
  edtf: z.string().nullable(),
}) satisfies z.ZodType<ForecastPeriod>;

export const forecastTbdSchema = z.object({
  text,
  kind: z.literal("tbd"),
}) satisfies z.ZodType<ForecastTbd>;

export const forecastOngoingSchema = z.object({
  text,
  kind: z.literal("ongoing"),
}) satisfies z.ZodType<ForecastOngoing>;

export const forecastBlankSchema = z.object({
  text,
  kind: z.literal("blank"),
}) satisfies z.ZodType<ForecastBlank>;

export const forecastStateSchema = z.object({
  text,
  kind: z.literal("state"),
  stage: z.enum(["candidate", "on-hold", "completed"]),
}) satisfies z.ZodType<ForecastState>;

export const forecastProblemSchema = z.object({
  code: z.string(),
  message: z.string(),
  found: z.string(),
  expected: z.string(),
  values: z.record(z.string(), z.unknown()).exactOptional(),
}) satisfies z.ZodType<ForecastProblem>;

export const forecastUnreadableSchema = z.object({
  text,
  kind: z.literal("unreadable"),
  problem: forecastProblemSchema,
}) satisfies z.ZodType<ForecastUnreadable>;

export const forecastSchema = z.discriminatedUnion("kind", [
  forecastPeriodSchema,
  forecastTbdSchema,
  forecastOngoingSchema,
  forecastBlankSchema,
  forecastStateSchema,
  forecastUnreadableSchema,
]) satisfies z.ZodType<Forecast>;
