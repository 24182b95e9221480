import { describe, expect, test } from "vitest";
import { describeSchemas } from "../../../../tools/describeSchemas.js";
import { descriptions } from "./descriptions.vocabulary.js";
import { schemaNames, toJsonSchema } from "./index.js";
import { schemas } from "./shapes.js";

test("the words of the schemas are those of the interfaces; pnpm describe puts them right", () => {
  expect(descriptions).toEqual(describeSchemas());
});

/** The path of every property that has no description. */
function undescribed(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword !== "properties") return undescribed(value, `${path}/${keyword}`);
    return Object.entries(value as object).flatMap(([name, property]) => [
      ...("description" in property ? [] : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ]);
  });
}

describe.each(schemaNames)("the schema of %s", (name) => {
  const made = toJsonSchema(name);

  test("is of 2020-12 and describes every property", () => {
    expect(made["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(undescribed(made)).toEqual([]);
  });

  test("names every shape that it refers to", () => {
    const referred = [...JSON.stringify(made).matchAll(/"#\/\$defs\/(\w+)"/g)].map(
      ([, one]) => one,
    );
    const defined = Object.keys((made["$defs"] ?? {}) as object);
    expect(defined.filter((one) => !/^[A-Z][A-Za-z]+$/.test(one))).toEqual([]);
    expect(new Set(referred)).toEqual(new Set(defined));
  });
});

test("data of a newer version may have more fields; a profile may not, and may leave some out", () => {
  expect(toJsonSchema("paper")).toMatchObject({
    $defs: { Paper: { required: expect.arrayContaining(["profileEvidence"]) } },
  });
  expect(JSON.stringify(toJsonSchema("comparison"))).not.toContain('"additionalProperties":false');
  expect(toJsonSchema("profile")).toMatchObject({
    $defs: { Profile: { required: ["version", "name"], additionalProperties: false } },
  });
});

test("what an office settles is strict too, and every field may be left out", () => {
  const { Config } = toJsonSchema("config")["$defs"] as Record<string, object>;
  expect(Config).toMatchObject({ additionalProperties: false });
  expect(Config).not.toHaveProperty("required");
});

test("names are in the order of the alphabet", () => {
  expect(Object.keys(schemas)).toEqual(Object.keys(schemas).toSorted());
});
