import { z } from "zod";
import { describeProperties, type JsonSchemaObject } from "./describeProperties.js";
import { schemas, shapes } from "./shapes.js";

/** The names of the shapes that have a JSON Schema. */
export type SchemaName = keyof typeof schemas;

/** The names of the shapes that have a JSON Schema, in the order of the alphabet. */
export const schemaNames = Object.keys(schemas).filter(isSchemaName);

/**
 * Says whether there is a schema of a name.
 * @example
 * isSchemaName("paper"); // => true
 * isSchemaName("toString"); // => false
 */
export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}

/** The shapes that people write, and programs only read. */
const writtenByPeople: ReadonlySet<SchemaName> = new Set(["config", "profile"]);

const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(shapes)) named.add(schema, { id });

/**
 * Makes the JSON Schema 2020-12 of a shape, with a description of every property. Shapes that have a name of their own
 * stand under `$defs`. Data of a shape may have more fields, of a newer version; those that people write, a profile
 * and `pcplan.json`, may not, and may leave fields out.
 * @example
 * toJsonSchema("paper").$ref; // => "#/$defs/Paper"
 * toJsonSchema("paper").$defs.Project.properties.objective.type; // => ["string", "null"]
 */
export function toJsonSchema(name: SchemaName): JsonSchemaObject {
  const made = z.toJSONSchema(schemas[name], {
    target: "draft-2020-12",
    io: writtenByPeople.has(name) ? "input" : "output",
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === "object" && !("catchall" in def && def.catchall))
        delete jsonSchema.additionalProperties;
    },
  });
  return describeProperties(made);
}
