import { paperSchema } from "@pcplan/core/paper/schema";
import { z } from "zod";
import type { PapersPart } from "./types.js";

/** In which ways a request may be sent: as JSON, as several parts, or as the one file that its body is. */
export type Way = "json" | "parts" | "file";

/** What a route takes. */
export interface IntakeShape {
  /** The papers that it takes, by name. */
  parts: readonly PapersPart[];
  /** Its options. */
  options: z.ZodObject;
  /** The papers and the options together: what its JSON is. */
  body: z.ZodObject;
  /** How it may be sent. */
  ways: readonly Way[];
}

/** Makes the shape of a request of its papers and its options, which are strict: one that is not known is refused. */
export function createIntakeShape({
  parts = [],
  options,
  ways,
}: {
  parts?: readonly PapersPart[];
  options: z.ZodObject;
  ways: readonly Way[];
}): IntakeShape {
  return { parts, options, ways, body: options.extend(Object.fromEntries(parts.map(toField))) };
}

/** Papers are a list, and a paper that has a name of its own stands alone. How many there may be is said elsewhere. */
function toField({ name, least }: PapersPart): [string, z.ZodType] {
  const field = name === "papers" ? z.array(paperSchema) : paperSchema;
  return [name, least === 0 ? field.optional() : field];
}
