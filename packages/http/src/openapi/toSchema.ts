import { profileSchema } from "@pcplan/core/profile/schema";
import type { JsonSchemaObject } from "@pcplan/core/schemas";
import { reviewLineSchema } from "@pcplan/core/review/schema";
import { z } from "zod";

/** The shapes of core's that options have in them. */
const named = z.registry<{ id: string }>();
named.add(profileSchema, { id: "Profile" });
named.add(reviewLineSchema, { id: "ReviewLine" });

/** Makes the JSON Schema of a route's options; core's shapes in it are referred to, and stand elsewhere. */
export function toSchema(options: z.ZodObject): JsonSchemaObject {
  const schema: JsonSchemaObject = z.toJSONSchema(options, {
    target: "draft-2020-12",
    io: "input",
    metadata: named,
  });
  delete schema["$schema"];
  delete schema["$defs"];
  return schema;
}
