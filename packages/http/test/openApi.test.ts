import {
  createConfig,
  lintDocument,
  makeDocumentFromString,
  BaseResolver,
} from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { createApp } from "../src/index.js";
import { routes } from "../src/routes/index.js";

const app = createApp();
const text = await (await app.request("/openapi.json")).text();
const document = JSON.parse(text) as {
  paths: Record<string, Record<string, { responses: object; security?: unknown }>>;
};

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: "https://pcplan.test/openapi" });

/** What the document says of one answer, as something that can be asked whether a value fits. */
function validatorOf(path: string, method: string, status: number, mediaType: string) {
  const keys = ["paths", path, method, "responses", String(status), "content", mediaType, "schema"];
  const pointer = keys.map((key) =>
    encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")),
  );
  return ajv.compile({ $ref: `https://pcplan.test/openapi#/${pointer.join("/")}` });
}

test("one validator takes the document, and no other document", async () => {
  const validated = await new Validator().validate(structuredClone(document));
  expect(validated).toMatchObject({ valid: true });
  const wrong = await new Validator().validate({ ...document, paths: { checks: {} } });
  expect(wrong).toMatchObject({ valid: false });
});

async function lint(source: string): Promise<string[]> {
  const problems = await lintDocument({
    document: makeDocumentFromString(source, "openapi.json"),
    config: await createConfig({ extends: ["spec"] }),
    externalRefResolver: new BaseResolver(),
  });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("another takes it too, and no reference to nowhere", async () => {
  expect(await lint(text)).toEqual([]);
  expect(
    await lint(text.replace("#/components/schemas/Check", "#/components/schemas/None")),
  ).toEqual([expect.stringContaining("resolve")]);
});

test("it has every route that the service has", async () => {
  for (const path of Object.keys(document.paths)) {
    const response = await app.request(path.replace("{name}", "paper"), { method: "DELETE" });
    expect([path, response.status]).toEqual([path, 405]);
  }
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(routes.map(({ path }) => path)),
  );
});

const examples = routes.flatMap(({ path, examples: own }) =>
  own.map(({ summary, body }) => ({ path, summary, body })),
);

test("every route that takes JSON has an example", () => {
  const shown = new Set(examples.map(({ path }) => path));
  const json = routes.filter(({ intake }) => intake.ways.includes("json"));
  expect(json.map(({ path }) => path)).toEqual([...shown]);
});

describe("an example is answered as the document says", () => {
  test.each(examples)("$path: $summary", async ({ path, body }) => {
    const response = await app.request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
    const given = mediaType === "application/json" ? await response.json() : await response.text();
    const isValid = validatorOf(path, "post", 200, mediaType);
    expect([isValid(given), isValid.errors]).toEqual([true, null]);
  });
});

test("a refusal is answered as the document says, and another shape is not what it says", async () => {
  const response = await app.request("/v1/checks", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"papers":[{"version":2}]}',
  });
  const isValid = validatorOf("/v1/checks", "post", 400, "application/problem+json");
  const given = (await response.json()) as object;
  expect([isValid(given), isValid.errors]).toEqual([true, null]);
  expect(isValid({ ...given, problems: [{}] })).toBe(false);
});

test("the documentation names every route and loads nothing from elsewhere", async () => {
  const page = await (await app.request("/docs")).text();
  for (const { path } of routes) expect(page).toContain(`POST ${path}`);
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});
