import fc from "fast-check";

/** A JSON Schema, as the OpenAPI document has it. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Words that papers have, and words that attack: what is between two runs of the same kind. */
const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    "surrey",
    "Q2 2018",
    "Apr '20",
    "TBC",
    "£350k",
    "£1,00,000",
    "Fleet renewal",
    "formerly 'Fleet'",
    "__proto__",
    "constructor",
    "<script>",
    "\u202e\u0000\u001b[31m",
    "=1+1",
    "2020-02-07",
  ),
);

const patterns: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  ["^-?\\d{1,28}\\.\\d{2}$", fc.integer({ min: -1e6, max: 1e9 }).map((pounds) => `${pounds}.00`)],
  ["^[a-z0-9]+(?:-[a-z0-9]+)*$", fc.constantFrom("rutland", "west-mercia", "a1")],
]);

/**
 * Makes values that a JSON Schema takes: those of OpenAPI's, with references to its components. A value of a pattern that
 * is not known is any text, which the service then may refuse.
 */
export function arbitraryOf(
  schema: Schema,
  components: Readonly<Record<string, Schema>>,
): fc.Arbitrary<unknown> {
  const of = (inner: unknown): fc.Arbitrary<unknown> => arbitraryOf(toSchema(inner), components);
  if (typeof schema["$ref"] === "string")
    return of(components[schema["$ref"].split("/").at(-1) ?? ""]);
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const variants = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(variants)) return fc.oneof(...variants.map(of));
  if (Array.isArray(schema["type"]))
    return fc.oneof(...schema["type"].map((type: unknown) => of({ ...schema, type })));
  switch (schema["type"]) {
    case "string":
      return toText(schema);
    case "integer":
      return fc.integer({ min: Number(schema["minimum"] ?? -3), max: 5_000 });
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return toList(schema, of);
    case "object":
      return toObject(schema, of);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function toText({ format, pattern }: Schema): fc.Arbitrary<string> {
  if (format === "date")
    return fc
      .date({ noInvalidDate: true, min: new Date("2010-01-01"), max: new Date("2029-12-31") })
      .map((date) => date.toISOString().slice(0, 10));
  return patterns.get(String(pattern)) ?? words;
}

function toList(
  { items, minItems, maxItems }: Schema,
  of: (inner: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const least = Number(minItems ?? 0);
  const most = Math.min(least + 2, Number(maxItems ?? least + 2));
  return fc.array(of(items), { minLength: least, maxLength: most });
}

function toObject(
  schema: Schema,
  of: (inner: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const properties = Object.entries(toSchema(schema["properties"]));
  if (properties.length === 0) {
    const values = schema["additionalProperties"];
    return fc.dictionary(words, isSchema(values) ? of(values) : fc.jsonValue({ maxDepth: 1 }), {
      maxKeys: 2,
    });
  }
  const required = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
  return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, of(inner)])), {
    requiredKeys: required,
  });
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
const toSchema = (value: unknown): Schema => (isSchema(value) ? value : {});

/** Puts any value at one place of another, so that what is sent is almost what is taken. */
export function spoil(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value) && value.length > 0)
    return fc
      .nat(value.length - 1)
      .chain((index) => spoil(value[index]).map((inner) => value.with(index, inner)));
  if (isSchema(value) && Object.keys(value).length > 0)
    return fc
      .constantFrom(...Object.keys(value))
      .chain((key) => spoil(value[key]).map((inner) => ({ ...value, [key]: inner })));
  return fc.jsonValue({ maxDepth: 3 });
}
