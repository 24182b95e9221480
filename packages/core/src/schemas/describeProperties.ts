import { descriptions } from "./descriptions.vocabulary.js";

/** A JSON Schema, as plain data. */
export type JsonSchemaObject = { [keyword: string]: unknown };

/** Adds to every shape under `$defs` what its type and its fields are, in words. */
export function describeProperties(schema: JsonSchemaObject): JsonSchemaObject {
  if (!isObject(schema["$defs"])) return schema;
  const $defs = Object.entries(schema["$defs"]).map(([name, shape]) => {
    const words = descriptions[name] ?? {};
    const described = describeInner(shape, "", words);
    return [name, withDescription(described, words[""])];
  });
  return { ...schema, $defs: Object.fromEntries($defs) };
}

type Words = Readonly<Record<string, string>>;

/** The fields of a shape have their words by their path; a field of any name has those of `*`. */
function describeInner(schema: unknown, prefix: string, words: Words): unknown {
  if (Array.isArray(schema)) return schema.map((one) => describeInner(one, prefix, words));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === "properties" && isObject(value)
        ? describeFields(value, prefix, words)
        : ["items", "anyOf", "oneOf", "allOf"].includes(keyword)
          ? describeInner(value, prefix, words)
          : value,
    ]),
  );
}

function describeFields(fields: JsonSchemaObject, prefix: string, words: Words): JsonSchemaObject {
  const described = Object.entries(fields).map(([name, field]) => {
    const path = `${prefix}${name}`;
    const inner = describeInner(field, `${path}.`, words);
    return [name, withDescription(inner, words[path] ?? words[`${prefix}*`])];
  });
  return Object.fromEntries(described);
}

function withDescription(schema: unknown, description: string | undefined): unknown {
  return isObject(schema) && description ? { description, ...schema } : schema;
}

function isObject(value: unknown): value is JsonSchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
